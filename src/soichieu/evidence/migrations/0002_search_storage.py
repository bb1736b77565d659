"""Keeps the rows of the search index narrow: a frequent word visits half the table, never its long columns."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("evidence", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "ALTER TABLE evidence_searchentry SET (toast_tuple_target = 256)",
            "ALTER TABLE evidence_searchentry RESET (toast_tuple_target)",
        )
    ]
