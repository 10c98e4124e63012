"""On-site tests: a library of standard ones, the sample a lot asks for, and what entered numbers say.

Pure. Texts and numbers of the library stand in `cartons`, `surfaces` and `handling`; import what is needed
from the modules, or these names.
"""

from inspector_app.domain.site_tests.evaluate import Evaluation, Outcome, OutcomeReason, evaluate
from inspector_app.domain.site_tests.library import as_site_test, library, library_test
from inspector_app.domain.site_tests.readings import State, read_value, state_of
from inspector_app.domain.site_tests.required import Required, required

__all__ = [
    "Evaluation",
    "Outcome",
    "OutcomeReason",
    "Required",
    "State",
    "as_site_test",
    "evaluate",
    "library",
    "library_test",
    "read_value",
    "required",
    "state_of",
]
