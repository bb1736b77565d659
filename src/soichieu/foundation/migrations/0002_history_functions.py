"""Nothing of its own: lets `migrate` run on databases that have all else, so that what follows it is installed.

See `soichieu.foundation.history_functions`.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("foundation", "0001_cache_table")]
    operations = []
