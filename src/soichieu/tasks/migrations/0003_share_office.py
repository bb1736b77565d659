"""Keeps the office of a task with each share of it, and lets the database hold the two equal."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

# Of a task that is gone only its history tells the office.
_FILL = """
UPDATE tasks_assignment SET office_id = t.office_id FROM tasks_task t WHERE t.id = task_id;
UPDATE tasks_assignmentevent SET office_id = t.office_id FROM tasks_task t WHERE t.id = task_id;
UPDATE tasks_assignmentevent SET office_id = t.office_id FROM tasks_taskevent t
    WHERE tasks_assignmentevent.office_id IS NULL AND t.id = task_id;
SET CONSTRAINTS ALL IMMEDIATE;
"""
# A change of the task's office reaches its shares by itself.
_EQUAL = """
ALTER TABLE tasks_task ADD CONSTRAINT task_and_office UNIQUE (id, office_id);
ALTER TABLE tasks_assignment ADD CONSTRAINT assignment_office_of_task FOREIGN KEY (task_id, office_id)
    REFERENCES tasks_task (id, office_id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
"""
_APART = """
ALTER TABLE tasks_assignment DROP CONSTRAINT assignment_office_of_task;
ALTER TABLE tasks_task DROP CONSTRAINT task_and_office;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('organisations', '0001_units'),
        ('tasks', '0002_depth'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='assignment',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='assignment',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='assignment',
            name='office',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisations.unit', verbose_name='cơ quan theo dõi'),
        ),
        migrations.AddField(
            model_name='assignmentevent',
            name='office',
            field=models.ForeignKey(null=True, db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisations.unit', verbose_name='cơ quan theo dõi'),
        ),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name='assignment',
            name='office',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisations.unit', verbose_name='cơ quan theo dõi'),
        ),
        migrations.AlterField(
            model_name='assignmentevent',
            name='office',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisations.unit', verbose_name='cơ quan theo dõi'),
        ),
        migrations.RunSQL(_EQUAL, _APART),
        pgtrigger.migrations.AddTrigger(
            model_name='assignment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "tasks_assignmentevent" ("clerk", "done_on", "ended_on", "given_on", "id", "last_day", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state", "submitted_on", "task_id", "unit_id") VALUES (OLD."clerk", OLD."done_on", OLD."ended_on", OLD."given_on", OLD."id", OLD."last_day", OLD."office_id", _pgh_attach_context(), NOW(), \'update\', OLD."id", OLD."role", OLD."state", OLD."submitted_on", OLD."task_id", OLD."unit_id"); RETURN NULL;', hash='085feec8ca17ed30828bc03de1fe8d533f379117', operation='UPDATE', pgid='pgtrigger_update_update_24d4a', table='tasks_assignment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assignment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "tasks_assignmentevent" ("clerk", "done_on", "ended_on", "given_on", "id", "last_day", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state", "submitted_on", "task_id", "unit_id") VALUES (OLD."clerk", OLD."done_on", OLD."ended_on", OLD."given_on", OLD."id", OLD."last_day", OLD."office_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."state", OLD."submitted_on", OLD."task_id", OLD."unit_id"); RETURN NULL;', hash='5c90e60f2859e8c78191d1b755b5260c6503aa05', operation='DELETE', pgid='pgtrigger_delete_delete_692ae', table='tasks_assignment', when='AFTER')),
        ),
    ]
