"""The table behind Django's database cache, which rate limits share between processes."""

from django.db import migrations


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(
            sql="""
                CREATE TABLE foundation_cache (
                    cache_key varchar(255) PRIMARY KEY,
                    value text NOT NULL,
                    expires timestamp with time zone NOT NULL
                );
                CREATE INDEX foundation_cache_expires ON foundation_cache (expires);
            """,
            reverse_sql="DROP TABLE foundation_cache;",
            elidable=False,
        ),
    ]
