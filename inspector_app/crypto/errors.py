"""The errors of this package; exceptions of cryptography and pyrage are translated into these."""

from __future__ import annotations

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError, TrustError


class CryptoError(InspectorError):
    """Root of everything this package raises."""


class MalformedError(CryptoError, InputError):
    """The bytes are not what they should be: they cannot be read at all."""


class IntegrityError(CryptoError, TrustError):
    """The bytes can be read, and they have been altered or are signed by somebody not trusted."""


class NoKeyError(CryptoError, TrustError):
    """Readable and perhaps genuine, but encrypted for somebody else."""


class WrongSecretError(CryptoError, SurroundingsError):
    """A passphrase or a key does not open what it was given for."""


class CryptoSurroundingsError(CryptoError, SurroundingsError):
    """A file could not be written or read while it was being encrypted or decrypted."""
