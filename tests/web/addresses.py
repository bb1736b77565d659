"""Every address of the screens with how it is asked, for the tests that go through all of them."""

from django.urls import reverse
from tests.web.conftest import Shown

from soichieu.evidence.models import Claim
from soichieu.indicators.models import Value
from soichieu.tasks.models import Series

_FIGURES = (
    "figures", "figures_sheet", "figures_csv", "figure_chart", "figure_ranking", "figure_map",
    "figure_missing", "figure_missing_sheet", "figure_trace",
)  # fmt: skip
OF_ADMINISTRATORS = {"journal", "journal_sheet", "letters", "letters_sheet"}


def _upper(shown: Shown) -> int:
    """Return the resolution of the centre."""
    upper = shown.gap.upper
    assert upper is not None
    assert upper.directive_id is not None
    return upper.directive_id


def _of_set(shown: Shown, name: str) -> str:
    """Return an address of the matrix of both resolutions."""
    return f"{reverse(name)}?van-ban={_upper(shown)}&van-ban={shown.newer.pk}&ngay=01/04/2024"


def _sheet(shown: Shown, name: str, more: str = "") -> str:
    """Return an address of the sheet of the police of Hạ against the resolution of the centre."""
    upper = shown.gap.upper
    assert upper is not None
    query = f"?van-ban={upper.directive_id}&don-vi={shown.cast.ha_police.pk}"
    return f"{reverse(name)}{query}{more.format(clause=upper.clause_id, task=shown.task.pk)}"


def _at(shown: Shown) -> list[int]:
    """Return the round and the unit of the answer that was handed in."""
    return [shown.answer.round_id, shown.answer.unit_id]


def _cell(shown: Shown) -> Value:
    """Return the one figure that was handed in."""
    return Value.objects.get(unit=shown.answer.unit_id, period=shown.answer.round.period_id)


def reading(shown: Shown) -> dict[str, str]:
    """Return the addresses that are read, by the name of the screen."""
    claim = Claim.objects.filter(source=shown.source).earliest("pk")
    figure = Claim.objects.filter(source=shown.source, kind="figure").earliest("pk")
    return {
        "desk": reverse("desk"),
        "directives": reverse("directives"),
        "directives_sheet": reverse("directives_sheet"),
        "register_directive": reverse("register_directive"),
        "references": reverse("references"),
        "directive": reverse("directive", args=[shown.directive.pk]),
        "brief": reverse("brief", args=[shown.directive.pk]),
        "readings": reverse("readings"),
        "readings_sheet": reverse("readings_sheet"),
        "reading": reverse("reading", args=[shown.source.pk]),
        "correct_claim": reverse("correct_claim", args=[shown.source.pk, claim.pk]),
        "reject_claim": reverse("reject_claim", args=[shown.source.pk, claim.pk]),
        "claim_into_cell": reverse("claim_into_cell", args=[shown.source.pk, figure.pk]),
        "sources": reverse("sources"),
        "sources_sheet": reverse("sources_sheet"),
        "upload": reverse("upload"),
        "source": reverse("source", args=[shown.source.pk]),
        "source_file": reverse("source_file", args=[shown.source.pk]),
        "rollouts": reverse("rollouts") + "?ngay=01/04/2024",
        "rollouts_sheet": reverse("rollouts_sheet") + "?ngay=01/04/2024",
        "open_rollout": reverse("open_rollout"),
        "rollout": reverse("rollout", args=[shown.duty.rollout_id]) + "?ngay=01/04/2024",
        "matrix": reverse("matrix", args=[shown.duty.rollout_id]) + "?ngay=01/04/2024",
        "matrix_sheet": reverse("matrix_sheet", args=[shown.duty.rollout_id]) + "?ngay=01/04/2024",
        "duty": reverse("duty", args=[shown.duty.pk]) + "?ngay=01/04/2024",
        "duty_sheet": reverse("duty_sheet", args=[shown.duty.pk]) + "?ngay=01/04/2024",
        "waive": reverse("waive", args=[shown.duty.obligations.get().pk]),
        "tell_met": reverse("tell_met", args=[shown.duty.obligations.get().pk]),
        "alignment": reverse("alignment"),
        "waiting_offers": _sheet(shown, "waiting_offers"),
        "unit_sheet": _sheet(shown, "unit_sheet"),
        "unit_sheet_word": _sheet(shown, "unit_sheet_word"),
        "unit_sheet_excel": _sheet(shown, "unit_sheet_excel"),
        "attach_item": _sheet(shown, "attach_item", "&muc=t{task}"),
        "alignment_matrix": _of_set(shown, "alignment_matrix"),
        "alignment_matrix_sheet": _of_set(shown, "alignment_matrix_sheet"),
        "alignment_chain": reverse("alignment_chain", args=[_upper(shown)]) + "?ngay=01/04/2024",
        "alignment_chain_sheet": reverse("alignment_chain_sheet", args=[_upper(shown)]) + "?ngay=01/04/2024",
        "versions_by_number": reverse("versions_by_number", args=[_upper(shown)]) + "?voi=34-NQ/TWMH",
        "versions": reverse("versions", args=[_upper(shown), shown.newer.pk]),
        "gaps": reverse("gaps"),
        "gaps_sheet": reverse("gaps_sheet"),
        "found_gap": _sheet(shown, "found_gap", "&khoa=unserved.c{clause}.."),
        "give_gap_task": _sheet(shown, "give_gap_task", "&khoa=unserved.c{clause}.."),
        "gap": reverse("gap", args=[shown.gap.pk]),
        "tasks": reverse("tasks"),
        "tasks_sheet": reverse("tasks_sheet"),
        "task_board": reverse("task_board"),
        "move_card": reverse("move_card", args=[shown.task.assignments.get().pk]),
        "task_calendar": reverse("task_calendar") + "?moc=10/04/2024",
        "calendar_address": reverse("calendar_address"),
        "calendar_file": reverse("calendar_file"),
        "task_figures": reverse("task_figures"),
        "task_figures_sheet": reverse("task_figures_sheet"),
        "give_task": reverse("give_task"),
        "give_out": reverse("give_out", args=[shown.source.pk]),
        "imports": reverse("imports"),
        "imports_sheet": reverse("imports_sheet"),
        "import_template": reverse("import_template"),
        "import_file": reverse("import_file", args=[shown.file.pk]),
        "import_faults_sheet": reverse("import_faults_sheet", args=[shown.file.pk]),
        "mend_import_row": reverse("mend_import_row", args=[shown.file.pk, shown.file.rows.get().pk]),
        "task": reverse("task", args=[shown.task.pk]),
        "all_series": reverse("all_series"),
        "all_series_sheet": reverse("all_series_sheet"),
        "start_series": reverse("start_series"),
        "series": reverse("series", args=[Series.objects.get().pk]),
        "carried_shares": reverse("carried_shares"),
        "carried_shares_sheet": reverse("carried_shares_sheet"),
        "entries": reverse("entries"),
        "entries_sheet": reverse("entries_sheet"),
        **{name: reverse(name) for name in _FIGURES},
        "indicators": reverse("indicators"),
        "indicators_sheet": reverse("indicators_sheet"),
        "register_indicator": reverse("register_indicator"),
        "indicator": reverse("indicator", args=[shown.figures.indicator.pk]),
        "renew_indicator": reverse("renew_indicator", args=[shown.figures.indicator.pk]),
        "retire_indicator": reverse("retire_indicator", args=[shown.figures.indicator.pk]),
        "break_down_indicator": reverse("break_down_indicator", args=[shown.figures.indicator.pk]),
        "bands": reverse("bands", args=[shown.figures.indicator.pk]),
        "check_indicator": reverse("check_indicator", args=[shown.figures.indicator.pk]),
        "targets": reverse("targets", args=[shown.figures.indicator.pk]),
        "target": reverse("target", args=[shown.figures.target.pk]),
        "forms": reverse("forms"),
        "forms_sheet": reverse("forms_sheet"),
        "make_form": reverse("make_form"),
        "form": reverse("form", args=[shown.figures.form.pk]),
        "change_lines": reverse("change_lines", args=[shown.figures.form.pk]),
        "check_form": reverse("check_form", args=[shown.figures.form.pk]),
        "obstacles": reverse("obstacles"),
        "obstacles_sheet": reverse("obstacles_sheet"),
        "record_obstacle": reverse("record_obstacle"),
        "obstacle": reverse("obstacle", args=[shown.obstacle.pk]),
        "rounds": reverse("rounds"),
        "rounds_sheet": reverse("rounds_sheet"),
        "open_round": reverse("open_round"),
        "round": reverse("round", args=[shown.answer.round_id]),
        "round_sheet": reverse("round_sheet", args=[shown.answer.round_id]),
        "entry": reverse("entry", args=_at(shown)),
        "entry_offers": reverse("entry_offers", args=_at(shown)),
        "waiting_answers": reverse("waiting_answers"),
        "corrections": reverse("corrections"),
        "corrections_sheet": reverse("corrections_sheet"),
        "value": reverse("value", args=[_cell(shown).pk]),
        "cell": reverse("cell", args=[_cell(shown).measure_id, _cell(shown).period_id, _cell(shown).unit_id]),
        "prove_cell": reverse("prove_cell", args=[_cell(shown).pk]),
        "answer": reverse("answer", args=[shown.answer.pk]),
        "entry_many": reverse("entry_many", args=[shown.answer.round_id]),
        "round_template": reverse("round_template", args=[shown.answer.round_id]),
        "bring_figures": reverse("bring_figures", args=[shown.answer.round_id]),
        "figure_files": reverse("figure_files"),
        "figure_files_sheet": reverse("figure_files_sheet"),
        "figure_file": reverse("figure_file", args=[shown.figure_file.pk]),
        "figure_file_faults": reverse("figure_file_faults", args=[shown.figure_file.pk]),
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
        "journal_sheet": reverse("journal_sheet"),
        "account_change_password": reverse("account_change_password"),
    }


def writing(shown: Shown) -> dict[str, str]:
    """Return the addresses that are posted to."""
    claim = Claim.objects.filter(source=shown.source).earliest("pk")
    return {
        "carry_links_over": reverse("carry_links_over", args=[_upper(shown), shown.newer.pk]),
        "accept_claim": reverse("accept_claim", args=[shown.source.pk, claim.pk]),
        "accept_passage": reverse("accept_passage", args=[shown.source.pk]),
        "reopen_claims": reverse("reopen_claims", args=[shown.source.pk]),
        "correct_claim": reverse("correct_claim", args=[shown.source.pk, claim.pk]),
        "reject_claim": reverse("reject_claim", args=[shown.source.pk, claim.pk]),
        "claim_into_cell": reverse("claim_into_cell", args=[shown.source.pk, claim.pk]),
        "upload": reverse("upload"),
        "register_directive": reverse("register_directive"),
        "open_rollout": reverse("open_rollout"),
        "waive": reverse("waive", args=[shown.duty.obligations.get().pk]),
        "tell_met": reverse("tell_met", args=[shown.duty.obligations.get().pk]),
        "decide_links": _sheet(shown, "decide_links"),
        "attach_item": _sheet(shown, "attach_item", "&muc=t{task}"),
        "found_gap": _sheet(shown, "found_gap", "&khoa=unserved.c{clause}.."),
        "give_gap_task": _sheet(shown, "give_gap_task", "&khoa=unserved.c{clause}.."),
        "gap": reverse("gap", args=[shown.gap.pk]),
        "give_task": reverse("give_task"),
        "give_out": reverse("give_out", args=[shown.source.pk]),
        "imports": reverse("imports"),
        "choose_import_units": reverse("choose_import_units", args=[shown.file.pk]),
        "mend_import_row": reverse("mend_import_row", args=[shown.file.pk, shown.file.rows.get().pk]),
        "confirm_import": reverse("confirm_import", args=[shown.file.pk]),
        "withdraw_import": reverse("withdraw_import", args=[shown.file.pk]),
        "discard_import": reverse("discard_import", args=[shown.file.pk]),
        "bulk_shares": reverse("bulk_shares"),
        "calendar_address": reverse("calendar_address"),
        "move_card": reverse("move_card", args=[shown.task.assignments.get().pk]),
        "move_share": reverse("move_share", args=[shown.task.assignments.get().pk]),
        "ask_extension": reverse("ask_extension", args=[shown.task.assignments.get().pk]),
        "set_office_calendar": reverse("set_office_calendar"),
        "extend_share": reverse("extend_share", args=[shown.task.assignments.get().pk]),
        "decide_extension": reverse("decide_extension", args=[shown.task.assignments.get().pk]),
        "set_milestone": reverse("set_milestone", args=[shown.task.pk]),
        "reach_milestone": reverse("reach_milestone", args=[shown.task.milestones.get().pk]),
        "take_back_milestone": reverse("take_back_milestone", args=[shown.task.milestones.get().pk]),
        "let_wait": reverse("let_wait", args=[shown.task.pk]),
        "wait_no_more": reverse("wait_no_more", args=[1]),
        "hold_up": reverse("hold_up", args=[shown.task.pk]),
        "make_part": reverse("make_part", args=[shown.task.pk]),
        "start_series": reverse("start_series"),
        "end_series": reverse("end_series", args=[Series.objects.get().pk]),
        "hand_over_series": reverse("hand_over_series", args=[Series.objects.get().pk]),
        "set_takeover_rule": reverse("set_takeover_rule"),
        "drop_takeover_rule": reverse("drop_takeover_rule", args=[1]),
        "register_indicator": reverse("register_indicator"),
        "renew_indicator": reverse("renew_indicator", args=[shown.figures.indicator.pk]),
        "retire_indicator": reverse("retire_indicator", args=[shown.figures.indicator.pk]),
        "break_down_indicator": reverse("break_down_indicator", args=[shown.figures.indicator.pk]),
        "bands": reverse("bands", args=[shown.figures.indicator.pk]),
        "check_indicator": reverse("check_indicator", args=[shown.figures.indicator.pk]),
        "targets": reverse("targets", args=[shown.figures.indicator.pk]),
        "target": reverse("target", args=[shown.figures.target.pk]),
        "drop_target": reverse("drop_target", args=[shown.figures.target.pk]),
        "make_form": reverse("make_form"),
        "change_lines": reverse("change_lines", args=[shown.figures.form.pk]),
        "check_form": reverse("check_form", args=[shown.figures.form.pk]),
        "retire_check": reverse("retire_check", args=[shown.figures.check.pk]),
        "record_obstacle": reverse("record_obstacle"),
        "open_round": reverse("open_round"),
        "prove_cell": reverse("prove_cell", args=[_cell(shown).pk]),
        "ask_correction": reverse("ask_correction", args=[_cell(shown).pk]),
        "decide_correction": reverse("decide_correction", args=[1]),
        "unprove_cell": reverse("unprove_cell", args=[_cell(shown).pk, 1]),
        "judge_answer": reverse("judge_answer", args=[shown.answer.pk]),
        "accept_answers": reverse("accept_answers"),
        "move_due": reverse("move_due", args=[shown.answer.round_id]),
        "unlock_round": reverse("unlock_round", args=[shown.answer.round_id]),
        "entry": reverse("entry", args=_at(shown)),
        "entry_many": reverse("entry_many", args=[shown.answer.round_id]),
        "save_entry": reverse("save_entry", args=[shown.answer.round_id]),
        "waive_breach": reverse("waive_breach", args=[shown.answer.round_id]),
        "submit_answer": reverse("submit_answer", args=_at(shown)),
        "take_back_answer": reverse("take_back_answer", args=_at(shown)),
        "copy_forward": reverse("copy_forward", args=_at(shown)),
        "bring_figures": reverse("bring_figures", args=[shown.answer.round_id]),
        "confirm_figures": reverse("confirm_figures", args=[shown.figure_file.pk]),
        "undo_figures": reverse("undo_figures", args=[shown.figure_file.pk]),
        "discard_figures": reverse("discard_figures", args=[shown.figure_file.pk]),
        "take_offer": reverse("take_offer", args=_at(shown)),
        "read_notice": reverse("read_notice", args=[shown.notice.pk]),
        "read_all_notices": reverse("read_all_notices"),
        "reminder_rule": reverse("reminder_rule"),
        "my_settings": reverse("my_settings"),
        "queue_letter_again": reverse("queue_letter_again", args=[1]),
        "take_step": reverse("take_step", args=[shown.obstacle.pk]),
        "decide_reference": reverse("decide_reference", args=[1]),
        "save_filter": reverse("save_filter", args=["van-ban"]),
        "rename_filter": reverse("rename_filter", args=["van-ban", 1]),
        "choose_default_filter": reverse("choose_default_filter", args=["van-ban", 1]),
        "forget_filter": reverse("forget_filter", args=["van-ban", 1]),
        "choose_columns": reverse("choose_columns", args=["van-ban"]),
    }
