"""A person's key and certificate for signing PDFs.

Keys live in memory and in PKCS#12 bytes; where those are kept, and under whose passphrase, is the vault's
business. Imports `cryptography` only, so that opening a vault never pays for the PDF library.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from inspector_app.domain.errors import InputError, SurroundingsError

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

MIN_RSA_BITS = 2048
# ITU-T X.520, upper bounds of common name and organisation.
_MAX_NAME = 64
# A leap day more or less does not matter to a certificate nobody renews.
_YEAR = timedelta(days=365, hours=6)


@dataclass(frozen=True)
class SigningIdentity:
    """A private key, its certificate, and the certificates between it and its root, if any."""

    key: PrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def certificate_der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate (DER), as 64 lower-case hex digits: what another person pins."""
        return hashlib.sha256(self.certificate_der).hexdigest()

    @property
    def anchor_der(self) -> bytes:
        """The certificate (DER) to install where another program shall trust this signer: the root of its
        chain.
        """
        return (self.chain[-1] if self.chain else self.certificate).public_bytes(serialization.Encoding.DER)

    @property
    def name(self) -> str:
        """Common name of the certificate, or "" when it has none."""
        return _attribute(self.certificate.subject, NameOID.COMMON_NAME)

    @property
    def organisation(self) -> str:
        return _attribute(self.certificate.subject, NameOID.ORGANIZATION_NAME)

    def to_pkcs12(self, passphrase: str | None = None) -> bytes:
        """PKCS#12 bytes; encrypted when a passphrase is given, in the clear otherwise (for a vault that
        encrypts).
        """
        encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
        if passphrase:
            encryption = serialization.BestAvailableEncryption(passphrase.encode())
        name = self.name.encode() or None
        return pkcs12.serialize_key_and_certificates(name, self.key, self.certificate, self.chain, encryption)


def create_identity(
    common_name: str, organisation: str = "", *, not_before: datetime, years: int = 10
) -> SigningIdentity:
    """A new P-256 key and a certificate it signs itself, for digital signatures that commit to content.

    `not_before` is aware. Errors: InputError signing.bad_name, when a name is empty or longer than 64
    characters.
    """
    common_name, organisation = common_name.strip(), organisation.strip()
    if not common_name or len(common_name) > _MAX_NAME or len(organisation) > _MAX_NAME:
        too_long = common_name if len(common_name) > _MAX_NAME else organisation
        shown = f"{too_long[:20]}... has more than {_MAX_NAME} characters" if too_long else "It is empty"
        raise InputError(
            "signing.bad_name",
            f"The name cannot be written into a certificate: {shown}.",
            "Give the name as it shall appear beside the signature, in at most 64 characters.",
            name=common_name,
            organisation=organisation,
        )
    not_after = not_before + years * _YEAR
    organisations = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation)] if organisation else []
    person = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name), *organisations])
    issuer = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, f"Root of {common_name}"[:_MAX_NAME]), *organisations]
    )
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = (
        _builder(issuer, issuer, root_key, not_before, not_after)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(certificates=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    certificate = (
        _builder(person, issuer, key, not_before, not_after)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certificates=False), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False
        )
        .sign(root_key, hashes.SHA256())
    )
    return SigningIdentity(key=key, certificate=certificate, chain=(root,))


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    not_before: datetime,
    not_after: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_before)
        .not_valid_after(not_after)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, certificates: bool) -> x509.KeyUsage:
    """Either for signing certificates, or for signatures that commit to content, never both."""
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=not certificates,  # called nonRepudiation before; PDF validators ask for it
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def load_pkcs12(data: bytes, passphrase: str | None = None) -> SigningIdentity:
    """The identity in PKCS#12 bytes.

    Errors: SurroundingsError signing.wrong_passphrase; InputError signing.not_pkcs12, signing.no_key (no
    private key or no certificate in it), signing.weak_key (not EC, or RSA below 2048 bits).
    """
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(
            data, passphrase.encode() if passphrase else None
        )
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        # The library tells a wrong passphrase from garbage by its words only.
        if "password" in str(error).lower():
            raise SurroundingsError(
                "signing.wrong_passphrase",
                "The passphrase does not open this key file.",
                "Nothing was changed. Check the passphrase the key file was made with.",
                retryable=True,
            ) from error
        raise InputError(
            "signing.not_pkcs12",
            f"This is not a usable PKCS#12 key file: {error}.",
            "Give the .p12 or .pfx file that holds the private key and its certificate.",
        ) from error
    if key is None or certificate is None:
        missing = "private key" if key is None else "certificate"
        raise InputError(
            "signing.no_key",
            f"The key file holds no {missing}.",
            "Export the certificate together with its private key.",
            missing=missing,
        )
    return SigningIdentity(key=_strong(key), certificate=certificate, chain=tuple(chain))


def _strong(key: object) -> PrivateKey:
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return key
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= MIN_RSA_BITS:
        return key
    found = f"RSA with {key.key_size} bits" if isinstance(key, rsa.RSAPrivateKey) else type(key).__name__
    raise InputError(
        "signing.weak_key",
        f"The key in the key file cannot be used for reports: {found}.",
        "Use an elliptic-curve key or RSA with at least 2048 bits.",
        found=found,
    )


def _attribute(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""
