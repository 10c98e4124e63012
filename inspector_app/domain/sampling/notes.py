"""What a sampling plan says about itself: codes and the English words for them."""

from __future__ import annotations

NOTE_CODES = {
    "plan.direct": "letter {code_letter}: n = {n}",
    "plan.arrow": "letter {code_letter}, arrow to {plan_letter}: n = {n}",
    "plan.direct_stages": "letter {code_letter}: up to {stage_count} samples of {stage_n}",
    "plan.arrow_stages": (
        "letter {code_letter}, arrow to {plan_letter}: up to {stage_count} samples of {stage_n}"
    ),
    "plan.single_instead": "the table gives no plan of several samples here (*): the single plan is used",
    "plan.double_instead": "the table gives no multiple plan here (++): the double plan is used",
    "plan.gap": (
        "more than {ac} but fewer than {re}: the lot is accepted, and from the next lot on inspection is "
        "normal again"
    ),
    "plan.one_instead_of_zero": (
        "the Ac 1 plan of letter {plan_letter} with its larger n = {n} is used instead of an Ac 0 plan, an "
        "option of {edition_label}"
    ),
    "plan.no_one_instead_of_zero": (
        "the column has no Ac 1 plan with a larger n: the Ac 0 plan of letter {plan_letter} stays"
    ),
    "plan.shared_letter": (
        "read at letter {plan_letter}, the letter of the largest sample of all classes, an option of "
        "{edition_label}"
    ),
    "plan.shared_letter_absent": (
        "the letter of the largest sample has no plan of its own at this AQL: n = {n} of letter "
        "{plan_letter} stays"
    ),
    "plan.zero_acceptance": (
        "no AQL for class {cls}: Ac 0, Re 1 on n = {n}, the largest sample of the other classes; "
        "a house rule, not a plan of {edition_label}"
    ),
    "plan.zero_acceptance_stages": (
        "no AQL for class {cls}: Ac 0, Re 1 on n = {n}, the largest first sample of the other classes, and "
        "on whatever is inspected after it; a house rule, not a plan of {edition_label}"
    ),
    "plan.zero_ltpd": (
        "no AQL for class {cls}: Ac 0, Re 1 on n = {n}, computed so that its LTPD (accepted 10 times in 100) "
        "is that of the strictest single normal plan of the other classes; not a plan of {edition_label}"
    ),
    "plan.full_inspection": "n is not smaller than the lot of {lot_size}: inspect all {lot_size} (100 %)",
}
"""Every note a plan can carry: code to English words. Interface and reports translate by code and
`AttributePlan.note_params`.
"""
