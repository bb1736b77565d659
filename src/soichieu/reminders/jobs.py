"""What the worker does by the clock: begin the day once its hour has come, send what waits, tidy up.

Nothing hangs on a job being run: the tables of letters and rounds say what is still to be done, so a job lost
with its worker is made up for by the next one.
"""

import time
from datetime import date

from django.utils import timezone
from procrastinate import JobContext, exceptions
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from soichieu.cascade import services as cascade
from soichieu.foundation.actor import Actor
from soichieu.reminders import services
from soichieu.tasks import services as tasks

MACHINE = Actor(label="bộ nhắc việc", channel="job")


def begin_day(on: date) -> services.Planned:
    """Bring what is owed to a day, so that it is told of too, and plan the reminders.

    What units owe is carried through the reforms that have come (R6), and the recurring tasks whose day it is
    are opened. Each is safe to repeat.
    """
    cascade.carry_all(until=on, by=MACHINE)
    tasks.carry_tasks(until=on, by=MACHINE)
    tasks.open_series(on=on, by=MACHINE)
    return services.plan_day(on, by=MACHINE)


@app.periodic(cron="* * * * *")
@app.task(name="reminders.round", queueing_lock="reminders.round", pass_context=True)
def remind(context: JobContext, timestamp: int) -> None:
    """Begin today if that is still to be done, and send the letters whose time has come."""
    if services.is_due(timezone.now()):
        begin_day(timezone.localdate())
    services.send_letters(context.should_abort)


@app.periodic(cron="*/10 * * * *")
@app.task(name="reminders.tidy", queueing_lock="reminders.tidy", pass_context=True)
async def tidy(context: JobContext, timestamp: int) -> None:
    """Forget the jobs that killed workers left behind: others have made up for them."""
    for job in await context.app.job_manager.get_stalled_jobs():
        await context.app.job_manager.finish_job(job, status=Status.FAILED, delete_job=True)


def remind_at_once() -> None:
    """Ask for a round now: a worker that has just started need not wait for the minute."""
    try:
        remind.defer(timestamp=int(time.time()))  # type: ignore[call-arg]  # the clock gives it otherwise
    except exceptions.AlreadyEnqueued:
        return
