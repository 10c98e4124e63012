"""The errors a user can meet: what happened, what is safe, what to do next.

Each package derives its own errors from these. Bugs are not errors of this kind; they reach the crash
handler.
"""

from __future__ import annotations

import errno

_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO})


class InspectorError(Exception):
    """An error to show to a person.

    `code` is a stable dotted key (the interface translates by it), `message` one English sentence that names
    the offending value, `hint` what is safe and what to do next, `params` the values a translation needs.
    """

    exit_code = 1

    def __init__(
        self, code: str, message: str, hint: str = "", *, retryable: bool = False, **params: object
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.retryable = retryable
        self.params = params


class TrustError(InspectorError):
    """Done, and the answer is no: altered, unsigned, or signed by somebody unknown."""

    exit_code = 1


class InputError(InspectorError):
    """Wrong use or unreadable input."""

    exit_code = 2


class SurroundingsError(InspectorError):
    """The surroundings do not allow it: wrong passphrase, vault in use, disk full, no display."""

    exit_code = 3


def cannot_write(error: OSError, code: str, message: str, hint: str, **params: str) -> InspectorError:
    """A file that was to be written for the person. A full, failing or read-only disk lies in the
    surroundings; any other refusal (no such folder, a name no file can have) in what was asked for.
    """
    kind = SurroundingsError if error.errno in _DISK else InputError
    return kind(code, message, hint, retryable=False, **params)
