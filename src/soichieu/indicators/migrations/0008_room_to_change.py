"""Room on each page, so that a changed figure and a changed total stay where they are, with no index to mend."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("indicators", "0007_counted_cells"),
    ]

    operations = [
        migrations.RunSQL(
            "ALTER TABLE indicators_value SET (fillfactor = 80);"
            "ALTER TABLE indicators_rollup SET (fillfactor = 70);"
            "ALTER TABLE indicators_turnout SET (fillfactor = 70);",
            "ALTER TABLE indicators_value RESET (fillfactor);"
            "ALTER TABLE indicators_rollup RESET (fillfactor);"
            "ALTER TABLE indicators_turnout RESET (fillfactor);",
        ),
    ]
