"""Which view shows which step; imported when a step is first shown, so that opening an inspection stays
quick.
"""

from __future__ import annotations

from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step


def make_view(step: Step, model: WorkspaceModel, pictures: WorkspacePictures) -> StepView:
    return _view_class(step)(model, pictures)


def _view_class(step: Step) -> type[StepView]:
    if step == Step.ORDER:
        from inspector_app.ui.screens.workspace.order.view import OrderView

        return OrderView
    if step == Step.SAMPLING:
        from inspector_app.ui.screens.workspace.sampling.view import SamplingView

        return SamplingView
    if step == Step.CHECKLIST:
        from inspector_app.ui.screens.workspace.checklist.view import ChecklistView

        return ChecklistView
    if step == Step.DEFECTS:
        from inspector_app.ui.screens.workspace.defects.view import DefectsView

        return DefectsView
    return _late_view_class(step)


def _late_view_class(step: Step) -> type[StepView]:
    if step == Step.MEASUREMENTS:
        from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView

        return MeasurementsView
    if step == Step.TESTS:
        from inspector_app.ui.screens.workspace.site_tests.view import SiteTestsView

        return SiteTestsView
    if step == Step.PHOTOS:
        from inspector_app.ui.screens.workspace.photos.view import PhotosView

        return PhotosView
    if step == Step.ACTIONS:
        from inspector_app.ui.screens.workspace.actions.view import ActionsView

        return ActionsView
    from inspector_app.ui.screens.workspace.conclusion.view import ConclusionView

    return ConclusionView
