"""The photos step: what is still required above, the grid below, the chosen photo at the side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.photos.delegate import SMALLEST, PhotoDelegate
from inspector_app.ui.screens.workspace.photos.detail import PhotoDetail
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoListModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label


class PhotoGrid(QListView):
    """Icons that wrap; only what is in sight is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSpacing(0)
        self._delegate = PhotoDelegate(self)
        self.setItemDelegate(self._delegate)

    def fit(self) -> None:
        """Columns that share the width."""
        room = self.viewport().width() - 2
        columns = max(1, room // theme().space(SMALLEST))
        self._delegate.wide = room // columns
        self.setGridSize(self._delegate.sizeHint(None, QModelIndex()))  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class PhotosView(StepView):
    """R turns, Delete moves to the bin, Enter shows in full; files can be dropped and pasted anywhere."""

    step = Step.PHOTOS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._kind = ""
        self._required_target = ""
        self._list = PhotoListModel(model, pictures)
        self.grid = PhotoGrid()
        self.grid.setAccessibleName(self.tr("Photos"))
        self.grid.setModel(self._list)
        self.grid.selectionModel().currentChanged.connect(lambda *_args: self._show_detail())
        self.grid.activated.connect(self._open)
        self.grid.doubleClicked.connect(self._open)
        self._kinds = FittingChoice(
            [
                ("all", self.tr("All")),
                ("finding", self.tr("Defects")),
                ("item", self.tr("Checklist")),
                ("test", self.tr("Tests")),
                ("required", self.tr("Required")),
            ],
            "all",
            name=self.tr("Which photos"),
        )
        self._kinds.changed.connect(self._filter)
        self._count = Label("", "muted")
        self._required_text = Label("", "muted")
        self._required = QWidget()
        self._chips = FlowLayout(self._required, gap=tokens.S)
        self._chip_keys: list[str] = []
        self._empty = EmptyState(
            "camera",
            self.tr("No photos yet"),
            self.tr(
                "Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted."
            ),
            self.tr("Add photos"),
            "camera",
        )
        self._empty.acted.connect(self._add)
        self.detail = PhotoDetail(model, pictures)
        self.detail.opened.connect(lambda: self._open(self.grid.currentIndex()))
        self.detail.turned.connect(self._turn)
        self.detail.linked.connect(self._link)
        self.detail.unlinked.connect(self._unlink)
        self.detail.binned.connect(self._bin)
        pictures.ready.connect(self.detail.picture_arrived)
        head = QWidget()
        words = QWidget()
        words.setLayout(row(Label(self.tr("Photos"), "title"), self._count, gap=tokens.S))
        flow = FlowLayout(head, gap=tokens.S)
        flow.addWidget(words)
        flow.addWidget(self._kinds)
        work = column(head, self._required_text, self._required, gap=tokens.CONTROL_GAP, margin=tokens.M)
        work.addWidget(self.grid, 1)
        work.addWidget(self._empty, 1)
        layout = row(gap=0)
        layout.addLayout(work, 1)
        layout.addWidget(self.detail)
        self.setLayout(layout)
        self.setFocusProxy(self.grid)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        kept = self._photo()
        self._list.show(state, self._kind)
        if kept is not None and (row_ := self._list.row_of(kept.id)) >= 0:
            self.grid.setCurrentIndex(self._list.index(row_))
        elif self._list.rowCount() and not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self._list.index(0))
        total = len(state.record.photos)
        self._count.setText(self.tr("%n photo(s)", "", total))
        self.grid.setVisible(self._list.rowCount() > 0)
        self._empty.setVisible(self._list.rowCount() == 0)
        self._empty.button.setEnabled(not state.read_only)
        self._show_required(state)
        self._show_detail()

    def _show_required(self, state: WorkspaceState) -> None:
        wanted = state.required_photos
        if self._chip_keys != [photo.key for photo in wanted]:
            self._chip_keys = [photo.key for photo in wanted]
            while self._chips.count():
                item = self._chips.takeAt(0)
                widget = item.widget() if item else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            for photo in wanted:
                button = Button("", "camera")
                button.setToolTip(self.model.text(photo.guidance))
                button.clicked.connect(
                    lambda _c=False, p=photo: self.model.photo_wanted.emit("required", p.key, p.role)
                )
                self._chips.addWidget(button)
        there = 0
        for place, photo in enumerate(wanted):
            item = self._chips.itemAt(place)
            chip = item.widget() if item else None
            count = state.photo_count("required", photo.key)
            if isinstance(chip, Button):
                text = self.tr("{title} {count} / {min}")
                title = self.model.text(photo.title).replace("&", "&&")
                chip.setText(text.format(title=title, count=count, min=photo.min))
                done = count >= photo.min
                chip.set_icon("camera", "warning")
                chip.setVisible(not done and not state.read_only)
                there += done
        self._required.setVisible(there < len(wanted) and not state.read_only)
        self._required.updateGeometry()
        text = self.tr("{done} of {total} required photos are there")
        self._required_text.setText(text.format(done=there, total=len(wanted)) if wanted else "")
        self._required_text.set_tone("good" if there == len(wanted) else "warning")

    def _photo(self) -> Photo | None:
        return self._list.photo(self.grid.currentIndex().row())

    def _show_detail(self) -> None:
        photo, state = self._photo(), self.model.state
        self.detail.setVisible(photo is not None and self.grid.isVisibleTo(self))
        if photo is not None and state is not None:
            self.detail.show_photo(photo, state)

    def _filter(self, key: str) -> None:
        self._kind = "" if key == "all" else key
        if self.model.state is not None:
            self.show_state(self.model.state)

    # -- acting ----------------------------------------------------------------------------------------------

    def _add(self) -> None:
        self.model.photo_wanted.emit("inspection", "", "overview")

    def _open(self, index: QModelIndex) -> None:
        photo = self._list.photo(index.row())
        if photo is not None:
            self.model.photo_opened.emit(photo.id)

    def _turn(self, degrees: int) -> None:
        from inspector_app.services.photos import rotate_photo

        photo = self._photo()
        if photo is not None:
            self.model.command(rotate_photo, photo.id, degrees)

    def _link(self, kind: str, target: str, role: str) -> None:
        from inspector_app.services.photos import link_photo

        photo = self._photo()
        if photo is not None:
            self.model.command(link_photo, photo.id, kind, target, role)

    def _unlink(self, link_id: str) -> None:
        from inspector_app.services.photos import unlink_photo

        self.model.command(unlink_photo, link_id)

    def _bin(self) -> None:
        from inspector_app.services.photos import bin_photo

        photo = self._photo()
        if photo is None:
            return

        def done(_result: object) -> None:
            self.model.app.show_toast(self.tr("The photo is in the bin."), self.model.undo)

        self.model.command(bin_photo, photo.id, done=done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = self.model.state
        editable = state is not None and not state.read_only
        if event.text().lower() == "r" and editable:
            self._turn(90)
        elif event.key() == Qt.Key.Key_Delete and editable:
            self._bin()
        else:
            super().keyPressEvent(event)

    def go_to(self, target: str) -> None:
        row_ = self._list.row_of(target)
        if row_ >= 0:
            self.grid.setCurrentIndex(self._list.index(row_))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().space(tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        room = tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0)
        self.detail.setFixedWidth(min(theme().space(room), max(1, self.width() * 4 // 10)))
