"""An index for the constraint that holds the office of a share equal to that of its task."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tasks", "0004_imports")]
    operations = [
        migrations.AddIndex(
            model_name="assignment",
            index=models.Index(fields=["task", "office"], name="assignment_task_office"),
        ),
    ]
