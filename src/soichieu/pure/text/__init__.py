"""Vietnamese text as text: folding for comparison, alphabet order, classification stamps, damage.

Text is stored as it was given (rule R4); what stands here makes the keys by which it is compared,
sorted and judged. Nothing here knows a document, a unit or a database.
"""
