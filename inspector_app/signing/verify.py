"""Verifying the signatures of a PDF, with pinned certificates and without any network.

Says two things apart: whether the document is as it was signed (integrity), and whether the signers are known
here (trust). A signer who is unknown is no sign of tampering, and a known one no excuse for it.
Importing this module costs about 300 ms: import it where something is verified.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Literal

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import CMSExtractionError
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    async_validate_pdf_signature,
)
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator import ValidationContext

from inspector_app.domain.errors import InputError

# What the reader is known to raise on bytes that were tampered with.
_READER_ERRORS = (
    PdfError,
    CMSExtractionError,
    SignatureValidationError,
    UnsupportedAlgorithm,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    zlib.error,
)
_CERTIFICATE_ERRORS = (
    ValueError,
    TypeError,
    InvalidSignature,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
_HEX = re.compile(rb"<([0-9a-f]*|[0-9A-F]*)>")

WHOLE, EARLIER, PART = "whole document", "earlier revision", "part"


@dataclass(frozen=True, kw_only=True)
class PdfSignature:
    """One signature.

    `name` is the certificate's common name, `fingerprint` the SHA-256 of the certificate in hex, `time` what
    the signing device claimed. `covers`: "whole document", "earlier revision" (a later signature was added,
    allowed), or "part". `valid`: the signature is cryptographically right and nothing it forbids was added.
    `trusted`: made with a pinned certificate, or one that leads to a pinned certificate, valid at the claimed
    time. `problem` "" or one of: digest, signature, changed_later, covers_part, certificate.
    """

    field: str
    name: str
    organisation: str
    fingerprint: str
    trusted: bool
    valid: bool
    time: datetime | None
    covers: str
    reason: str = ""
    location: str = ""
    certifies: bool = False
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class PdfVerification:
    """`integrity`: ok (signed, and unchanged since), altered, or unsigned (no signature and no trace of
    one).
    """

    integrity: Literal["ok", "altered", "unsigned"]
    signatures: tuple[PdfSignature, ...] = ()
    problem: str = ""

    @property
    def trusted(self) -> bool:
        """Unchanged, and every signer is known here."""
        return self.integrity == "ok" and all(s.trusted for s in self.signatures)


def verify_pdf(pdf: bytes, trusted: Iterable[str | bytes] = ()) -> PdfVerification:
    """What the signatures of `pdf` are worth.

    `trusted`: pinned certificates, each as the SHA-256 of its DER in hex (case and colons do not matter) or
    as DER bytes. Error: InputError signing.not_pdf when the bytes are no PDF at all.
    """
    if not pdf.lstrip(b"\r\n\t \x00")[:5] == b"%PDF-":
        raise InputError(
            "signing.not_pdf",
            "This is not a PDF file.",
            "Give the signed report as it was handed over.",
        )
    pins = _Pins(trusted)
    _quieten()
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=True)
        embedded = [s for s in reader.embedded_signatures if s.sig_object_type == "/Sig"]
        signatures = tuple(_verified(s, pdf, pins) for s in embedded)
    except _READER_ERRORS as error:
        return PdfVerification(
            integrity="altered", problem=f"unreadable: {str(error) or type(error).__name__}"
        )
    if not signatures:
        if b"/ByteRange" in pdf:
            return PdfVerification(integrity="altered", problem="signature removed")
        if not pdf.rstrip(b"\r\n\t \x00").endswith(b"%%EOF"):
            return PdfVerification(integrity="altered", problem="incomplete")
        return PdfVerification(integrity="unsigned")
    if not all(s.valid for s in signatures):
        return PdfVerification(integrity="altered", signatures=signatures, problem="signature broken")
    if not any(s.covers == WHOLE for s in signatures):
        return PdfVerification(integrity="altered", signatures=signatures, problem="bytes added at the end")
    return PdfVerification(integrity="ok", signatures=signatures)


@cache
def _quieten() -> None:
    """The library logs, with tracebacks, what the result says anyway."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class _Pins:
    """The pinned certificates: fingerprints, and those that were given whole."""

    def __init__(self, trusted: Iterable[str | bytes]) -> None:
        self.whole: list[asn1_x509.Certificate] = []
        self.fingerprints: set[str] = set()
        for pin in trusted:
            if isinstance(pin, bytes):
                self.whole.append(asn1_x509.Certificate.load(pin))
                self.fingerprints.add(hashlib.sha256(pin).hexdigest())
            else:
                self.fingerprints.add(pin.replace(":", "").replace(" ", "").lower())

    def roots(self, embedded: Iterable[asn1_x509.Certificate]) -> list[asn1_x509.Certificate]:
        pinned = [c for c in embedded if _fingerprint(c) in self.fingerprints]
        return [*self.whole, *pinned]


def _fingerprint(certificate: asn1_x509.Certificate) -> str:
    return hashlib.sha256(certificate.dump()).hexdigest()


def _verified(signature: EmbeddedPdfSignature, pdf: bytes, pins: _Pins) -> PdfSignature:
    certificate = signature.signer_cert
    time = signature.self_reported_timestamp
    roots = pins.roots([certificate, *signature.other_embedded_certs])
    pinned = bool(roots)
    # Only the claimed time is there to judge by: offline, nobody else has seen this document yet.
    context = ValidationContext(
        trust_roots=roots, allow_fetching=False, moment=time, revocation_mode="soft-fail"
    )
    status = asyncio.run(async_validate_pdf_signature(signature, signer_validation_context=context))
    problem = _problem(status, signature, pdf)
    subject = certificate.subject.native
    return PdfSignature(
        field=signature.field_name,
        name=_first(subject.get("common_name")),
        organisation=_first(subject.get("organization_name")),
        fingerprint=_fingerprint(certificate),
        trusted=pinned and status.trusted and _in_force(certificate, time),
        valid=not problem,
        time=time,
        covers=_covers(signature, status, pdf),
        reason=str(signature.sig_object.get("/Reason", "")),
        location=str(signature.sig_object.get("/Location", "")),
        certifies=signature.docmdp_level is not None,
        problem=problem,
    )


def _in_force(certificate: asn1_x509.Certificate, time: datetime | None) -> bool:
    """Asked here because the library does not ask it of a certificate that is its own trust anchor."""
    return time is not None and bool(certificate.not_valid_before <= time <= certificate.not_valid_after)


def _chain_holds(certificate: asn1_x509.Certificate, others: list[asn1_x509.Certificate]) -> bool:
    """Whether the certificates that came along are the signer's chain, each issued by the next, and nothing
    else.

    They lie outside every digest, and a pinned signer needs none of them, so nobody else would look at them.
    """
    loose = {c.subject.hashable: c.dump() for c in others}
    current = certificate
    while loose and (issuer_der := loose.pop(current.issuer.hashable, None)) is not None:
        issuer = asn1_x509.Certificate.load(issuer_der)
        # Only a root may do without naming its issuer's key (RFC 5280, 4.2.1.1).
        is_root = issuer.self_issued or issuer.authority_key_identifier_value is None
        if not _issued(current, issuer) or (is_root and not _issued(issuer, issuer)):
            return False
        current = issuer
    return not loose


def _issued(child: asn1_x509.Certificate, issuer: asn1_x509.Certificate) -> bool:
    if min(child.serial_number, issuer.serial_number) <= 0:  # RFC 5280, 4.1.2.2
        return False
    try:
        known_issuer = x509.load_der_x509_certificate(issuer.dump())
        x509.load_der_x509_certificate(child.dump()).verify_directly_issued_by(known_issuer)
    except _CERTIFICATE_ERRORS:
        return False
    # The octet before a signature says how many of its last bits are unused, and lies outside of it.
    return bool(child["signature_value"].contents[:1] == b"\x00")


def _frame_agrees(signed: cms.SignedData) -> bool:
    """Whether the fields of the CMS frame, which nothing signs, say what the signed part says (RFC 5652,
    5.1).
    """
    signers = list(signed["signer_infos"])
    by_key = [info["sid"].name == "subject_key_identifier" for info in signers]
    versions_agree = all(
        info["version"].native == ("v3" if key else "v1") for info, key in zip(signers, by_key, strict=True)
    )
    plain = signed["encap_content_info"]["content_type"].native == "data" and not any(by_key)
    digests = [info["digest_algorithm"].native for info in signers]
    return (
        len(signers) == 1
        and versions_agree
        and signed["version"].native == ("v1" if plain else "v3")
        and [algorithm.native for algorithm in signed["digest_algorithms"]] == digests
    )


def _names_its_signer(signature: EmbeddedPdfSignature) -> bool:
    """Whether the issuer that the frame names is written byte for byte as in the certificate. Names are the
    same in capitals and small letters, and this one lies outside every digest.
    """
    named = signature.signed_data["signer_infos"][0]["sid"]
    if named.name != "issuer_and_serial_number":
        return True
    return bool(named.chosen["issuer"].dump() == signature.signer_cert.issuer.dump())


def _problem(status: PdfSignatureStatus, signature: EmbeddedPdfSignature, pdf: bytes) -> str:
    if not status.intact:
        return "digest"
    if (
        not status.valid
        or not _contents_are_plain(signature, pdf)
        or not _frame_agrees(signature.signed_data)
        or not _names_its_signer(signature)
    ):
        return "signature"
    if not _chain_holds(signature.signer_cert, signature.other_embedded_certs):
        return "certificate"
    if status.coverage not in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION):
        return "covers_part"
    if not status.docmdp_ok or not status.seed_value_ok:
        return "changed_later"
    return ""


def _covers(signature: EmbeddedPdfSignature, status: PdfSignatureStatus, pdf: bytes) -> str:
    start, _, second, length = (int(n) for n in signature.byte_range)
    if start == 0 and second + length == len(pdf):
        return WHOLE
    return EARLIER if status.coverage == SignatureCoverageLevel.ENTIRE_REVISION else PART


def _contents_are_plain(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Whether the one stretch no digest covers holds the signature, zeros, and nothing else.

    Otherwise a document could be changed there, unnoticed: in the unused part of the reserved room, or
    between its delimiters and the signed stretches.
    """
    _, first, second, _ = (int(n) for n in signature.byte_range)
    match = _HEX.fullmatch(pdf[first:second])
    if match is None:
        return False
    contents = bytes.fromhex(match[1].decode("ascii"))
    message = signature.signed_data.dump()
    end = contents.find(message) + len(message)
    if contents[end:].strip(b"\x00"):
        return False
    try:
        cms.ContentInfo.load(contents[:end], strict=True)
    except ValueError:  # it claims another length than it has
        return False
    return True


def _first(value: object) -> str:
    return str(value[0]) if isinstance(value, list) else str(value or "")
