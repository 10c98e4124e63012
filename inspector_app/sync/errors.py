"""The errors of this package."""

from __future__ import annotations

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError, TrustError

NOTHING_TAKEN = "Nothing was taken over."


class SyncError(InspectorError):
    """Root of everything this package raises."""


class NotABundleError(SyncError, InputError):
    """The thing given is no bundle or identity file at all."""


class RefusedError(SyncError, TrustError):
    """A bundle, and it is refused: altered, incomplete, from somebody unknown, or for somebody else."""


class UnsendableError(SyncError, InputError):
    """What should be sent breaks a limit or a rule of the format."""


class CarrierFileError(SyncError, SurroundingsError):
    """Files could not be read or written: disk full, taken away, already there."""


def refused(code: str, message: str, hint: str = "", **params: object) -> RefusedError:
    """A RefusedError whose hint always begins by saying that nothing was taken over."""
    return RefusedError(code, message, f"{NOTHING_TAKEN} {hint}".rstrip(), retryable=False, **params)
