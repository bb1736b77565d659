"""Rules set before results that wait could be told of tell of them as the rule of the system does."""

from django.db import migrations


def tell_of_waiting(apps, schema_editor):
    """Give every rule that reminds at all the step of the system; one that reminds nobody stays so."""
    steps = apps.get_model("reminders", "ReminderStep")
    rules = steps.objects.values_list("rule_id", flat=True).distinct()
    steps.objects.bulk_create(
        steps(rule_id=rule, moment="awaits", days=3, audience="office") for rule in sorted(rules)
    )


class Migration(migrations.Migration):
    dependencies = [("reminders", "0002_waiting_and_answers")]

    operations = [migrations.RunPython(tell_of_waiting, migrations.RunPython.noop)]
