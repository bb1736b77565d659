"""Every address of the screens with how it is asked, for the tests that go through all of them."""

from django.urls import reverse
from tests.web.conftest import Shown

from soichieu.evidence.models import Claim

OF_ADMINISTRATORS = {"journal", "letters", "letters_sheet"}


def reading(shown: Shown) -> dict[str, str]:
    """Return the addresses that are read, by the name of the screen."""
    claim = Claim.objects.filter(source=shown.source).earliest("pk")
    return {
        "desk": reverse("desk"),
        "directives": reverse("directives"),
        "directives_sheet": reverse("directives_sheet"),
        "register_directive": reverse("register_directive"),
        "references": reverse("references"),
        "directive": reverse("directive", args=[shown.directive.pk]),
        "brief": reverse("brief", args=[shown.directive.pk]),
        "readings": reverse("readings"),
        "reading": reverse("reading", args=[shown.source.pk]),
        "correct_claim": reverse("correct_claim", args=[shown.source.pk, claim.pk]),
        "reject_claim": reverse("reject_claim", args=[shown.source.pk, claim.pk]),
        "sources": reverse("sources"),
        "upload": reverse("upload"),
        "source": reverse("source", args=[shown.source.pk]),
        "source_file": reverse("source_file", args=[shown.source.pk]),
        "rollouts": reverse("rollouts") + "?ngay=01/04/2024",
        "open_rollout": reverse("open_rollout"),
        "rollout": reverse("rollout", args=[shown.duty.rollout_id]) + "?ngay=01/04/2024",
        "duty": reverse("duty", args=[shown.duty.pk]) + "?ngay=01/04/2024",
        "duty_sheet": reverse("duty_sheet", args=[shown.duty.pk]) + "?ngay=01/04/2024",
        "waive": reverse("waive", args=[shown.duty.obligations.get().pk]),
        "tell_met": reverse("tell_met", args=[shown.duty.obligations.get().pk]),
        "tasks": reverse("tasks"),
        "tasks_sheet": reverse("tasks_sheet"),
        "give_task": reverse("give_task"),
        "give_out": reverse("give_out", args=[shown.source.pk]),
        "imports": reverse("imports"),
        "import_template": reverse("import_template"),
        "import_file": reverse("import_file", args=[shown.file.pk]),
        "import_faults_sheet": reverse("import_faults_sheet", args=[shown.file.pk]),
        "mend_import_row": reverse("mend_import_row", args=[shown.file.pk, shown.file.rows.get().pk]),
        "task": reverse("task", args=[shown.task.pk]),
        "obstacles": reverse("obstacles"),
        "obstacles_sheet": reverse("obstacles_sheet"),
        "record_obstacle": reverse("record_obstacle"),
        "obstacle": reverse("obstacle", args=[shown.obstacle.pk]),
        "notices": reverse("notices") + "?xem=tat-ca",
        "notices_sheet": reverse("notices_sheet") + "?xem=tat-ca",
        "reminder_rule": reverse("reminder_rule"),
        "letters": reverse("letters"),
        "letters_sheet": reverse("letters_sheet"),
        "my_settings": reverse("my_settings"),
        "units": reverse("units") + "?he=party",
        "unit": reverse("unit", args=[shown.cast.ha.pk]),
        "branch": reverse("branch", args=[shown.cast.ha.pk]) + "?he=party",
        "search": reverse("search") + "?q=nghi+quyet+21",
        "journal": reverse("journal"),
        "account_change_password": reverse("account_change_password"),
    }


def writing(shown: Shown) -> dict[str, str]:
    """Return the addresses that are posted to."""
    claim = Claim.objects.filter(source=shown.source).earliest("pk")
    return {
        "accept_claim": reverse("accept_claim", args=[shown.source.pk, claim.pk]),
        "accept_passage": reverse("accept_passage", args=[shown.source.pk]),
        "reopen_claims": reverse("reopen_claims", args=[shown.source.pk]),
        "correct_claim": reverse("correct_claim", args=[shown.source.pk, claim.pk]),
        "reject_claim": reverse("reject_claim", args=[shown.source.pk, claim.pk]),
        "upload": reverse("upload"),
        "register_directive": reverse("register_directive"),
        "open_rollout": reverse("open_rollout"),
        "waive": reverse("waive", args=[shown.duty.obligations.get().pk]),
        "tell_met": reverse("tell_met", args=[shown.duty.obligations.get().pk]),
        "give_task": reverse("give_task"),
        "give_out": reverse("give_out", args=[shown.source.pk]),
        "imports": reverse("imports"),
        "choose_import_units": reverse("choose_import_units", args=[shown.file.pk]),
        "mend_import_row": reverse("mend_import_row", args=[shown.file.pk, shown.file.rows.get().pk]),
        "confirm_import": reverse("confirm_import", args=[shown.file.pk]),
        "withdraw_import": reverse("withdraw_import", args=[shown.file.pk]),
        "discard_import": reverse("discard_import", args=[shown.file.pk]),
        "bulk_shares": reverse("bulk_shares"),
        "move_share": reverse("move_share", args=[shown.task.assignments.get().pk]),
        "ask_extension": reverse("ask_extension", args=[shown.task.assignments.get().pk]),
        "decide_extension": reverse("decide_extension", args=[shown.task.assignments.get().pk]),
        "record_obstacle": reverse("record_obstacle"),
        "read_notice": reverse("read_notice", args=[shown.notice.pk]),
        "read_all_notices": reverse("read_all_notices"),
        "reminder_rule": reverse("reminder_rule"),
        "my_settings": reverse("my_settings"),
        "queue_letter_again": reverse("queue_letter_again", args=[1]),
        "take_step": reverse("take_step", args=[shown.obstacle.pk]),
        "decide_reference": reverse("decide_reference", args=[1]),
        "save_filter": reverse("save_filter", args=["van-ban"]),
        "forget_filter": reverse("forget_filter", args=["van-ban", 1]),
    }
