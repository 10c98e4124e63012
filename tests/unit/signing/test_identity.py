"""Keys and certificates: what is made, and what a key file may be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.signing.identity import create_identity, load_pkcs12

from .documents import NOT_BEFORE, chen, mei


def test_certificate_is_for_signatures_that_commit_to_content() -> None:
    certificate = mei().certificate
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert (usage.value.digital_signature, usage.value.content_commitment) == (True, True)
    assert not usage.value.key_cert_sign
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert isinstance(certificate.public_key(), ec.EllipticCurvePublicKey)
    assert certificate.not_valid_before_utc == NOT_BEFORE
    assert certificate.not_valid_after_utc - NOT_BEFORE == timedelta(days=3652, hours=12)


def test_certificate_leads_to_a_root_that_can_issue_nothing_else() -> None:
    identity = mei()
    (root,) = identity.chain
    identity.certificate.verify_directly_issued_by(root)
    root.verify_directly_issued_by(root)
    constraints = root.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert (constraints.ca, constraints.path_length) == (True, 0)
    assert root.public_key() != identity.certificate.public_key()
    assert identity.anchor_der == root.public_bytes(serialization.Encoding.DER)


def test_names_in_several_scripts() -> None:
    assert (chen().name, chen().organisation) == ("Chen Wei 陈伟", "Yongfeng Metalware")
    assert create_identity("Mei", not_before=NOT_BEFORE).organisation == ""


def test_fingerprint_is_that_of_the_certificate() -> None:
    assert mei().fingerprint == mei().certificate.fingerprint(hashes.SHA256()).hex()


@pytest.mark.parametrize(("name", "organisation"), [("", "A"), ("  ", ""), ("x" * 65, ""), ("Mei", "y" * 65)])
def test_names_a_certificate_cannot_hold_are_refused(name: str, organisation: str) -> None:
    with pytest.raises(InputError) as caught:
        create_identity(name, organisation, not_before=NOT_BEFORE)
    assert caught.value.code == "signing.bad_name"
    assert caught.value.hint


@pytest.mark.parametrize("passphrase", ["correct horse", "パスワード", None])
def test_key_file_round_trip(passphrase: str | None) -> None:
    identity = mei()
    again = load_pkcs12(identity.to_pkcs12(passphrase), passphrase)
    assert again.certificate == identity.certificate
    assert again.chain == identity.chain
    assert again.key.private_numbers() == identity.key.private_numbers()


def refusal(data: bytes, passphrase: str | None = None) -> InspectorError:
    with pytest.raises(InspectorError) as caught:
        load_pkcs12(data, passphrase)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("passphrase", ["wrong", "", None])
def test_wrong_passphrase_is_told_apart(passphrase: str | None) -> None:
    error = refusal(mei().to_pkcs12("right"), passphrase)
    assert isinstance(error, SurroundingsError)
    assert (error.code, error.retryable) == ("signing.wrong_passphrase", True)


@pytest.mark.parametrize("data", [b"", b"-----BEGIN CERTIFICATE-----", bytes(100), mei().to_pkcs12("x")[:-9]])
def test_other_files_are_refused(data: bytes) -> None:
    error = refusal(data, "x")
    assert isinstance(error, InputError)
    assert error.code == "signing.not_pkcs12"


def test_a_key_file_without_a_key_is_refused() -> None:
    no_key = pkcs12.serialize_key_and_certificates(
        None, None, None, [mei().certificate], serialization.NoEncryption()
    )
    assert refusal(no_key).code == "signing.no_key"


def self_signed(key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Somebody")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(7)
        .not_valid_before(NOT_BEFORE)
        .not_valid_after(datetime(2030, 1, 1, tzinfo=UTC))
    )
    return builder.sign(key, hashes.SHA256() if isinstance(key, rsa.RSAPrivateKey) else None)


def key_file(key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"k", key, self_signed(key), None, serialization.BestAvailableEncryption(b"p")
    )


def test_rsa_from_elsewhere_is_accepted_but_not_a_short_one() -> None:
    strong = rsa.generate_private_key(65537, 2048)
    identity = load_pkcs12(key_file(strong), "p")
    assert identity.chain == ()
    assert identity.anchor_der == identity.certificate_der
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505  # refused, that is the point
    error = refusal(key_file(short), "p")
    assert error.code == "signing.weak_key"
    assert "1024" in error.message


def test_keys_no_pdf_viewer_knows_are_refused() -> None:
    error = refusal(key_file(ed25519.Ed25519PrivateKey.generate()), "p")
    assert error.code == "signing.weak_key"
    assert "Ed25519" in error.message
