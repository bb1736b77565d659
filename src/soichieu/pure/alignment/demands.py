def is_demand(text, heading="", above=()):
    return True
