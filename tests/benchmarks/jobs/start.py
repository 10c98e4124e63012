"""From the start of a process to a window on the screen and an event loop with nothing to do.

Each function prints the moment, as `time.monotonic` has it on this machine for all processes, and ends the
program the ordinary way. Run as `python -m tests.benchmarks.jobs.start bare|inspector`.
"""

import sys
import time


def _report_when_idle() -> None:
    """To be called before the event loop: a timer of 0 ms fires only when nothing else is waiting."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    def look() -> None:
        # A window is painted as soon as it is exposed, so the next idle moment is after its first picture.
        if any(window.isExposed() for window in QGuiApplication.topLevelWindows()):
            sys.stdout.write(f"{time.monotonic()}\n")
            QGuiApplication.quit()
        else:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    _report_when_idle()
    application.exec()


def inspector() -> None:
    """The program as `inspector-app` starts it, at the unlock screen of a vault in INSPECTOR_HOME."""
    from PySide6.QtWidgets import QApplication

    from inspector_app.cli.main import main

    serve = QApplication.exec

    def watched() -> int:
        _report_when_idle()
        return serve()

    QApplication.exec = staticmethod(watched)  # type: ignore[method-assign]
    main([])


if __name__ == "__main__":
    {"bare": bare, "inspector": inspector}[sys.argv[1]]()
