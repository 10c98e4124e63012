"""Signing a PDF: PAdES B-B, offline, into a field that was laid out before.

The document is only ever added to (an incremental update), so an earlier signature stays valid. No timestamp
is asked for and nothing is looked up; 32 KiB are reserved so that a timestamp token can be put into the
signature later. Importing this module costs about 300 ms: import it where a signature is made.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import (
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
    enumerate_sig_fields,
)
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_byterange import BuildProps
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp.static import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from inspector_app.domain.errors import InputError
from inspector_app.signing.identity import SigningIdentity

INSPECTOR, FACTORY = "Inspector", "Factory"
"""Names of the two signature fields of a report."""

BYTES_RESERVED = 32 * 1024
"""Room for one signature (CMS), in bytes: a later timestamp token with its certificates fits in too."""

_HEX_DIGITS_RESERVED = 2 * BYTES_RESERVED  # this is what the library calls bytes_reserved


def sign_pdf(
    pdf: bytes,
    identity: SigningIdentity,
    *,
    time: datetime,
    field: str = INSPECTOR,
    reason: str = "",
    location: str = "",
    name: str = "",
    certify: bool = True,
    appearance: bytes | None = None,
) -> bytes:
    """`pdf` with a signature added; every byte of `pdf` is kept as it is, in front.

    `time` is aware: the device's claim, nothing more. `certify` makes the first signature of a document one
    that allows only further signatures and filled-in fields afterwards (DocMDP level 2). `appearance` is a
    one-page PDF with embedded fonts, shown inside the field's box; without it a visible box stays as it was.

    Errors: InputError signing.not_pdf, signing.field_taken, signing.certify_late, signing.not_allowed.
    """
    writer = _opened(pdf)
    _prepare_field(writer, field, certify=certify)
    signer = _Signer(
        PdfSignatureMetadata(
            field_name=field,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=reason or None,
            location=location or None,
            name=name or identity.name or None,
            certify=certify,
            docmdp_permissions=MDPPerm.FILL_FORMS,
            app_build_props=BuildProps(name="Inspector"),
        ),
        _simple_signer(identity),
        stamp_style=_stamp_style(appearance),
    )
    signer.claimed_time = time
    out = BytesIO()
    try:
        signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=_HEX_DIGITS_RESERVED, output=out)
    except (SigningError, PdfError) as error:
        raise InputError(
            "signing.not_allowed",
            f"The document does not allow this signature: {error}.",
            "The document was not changed. Make a new revision of the report and sign that.",
            field=field,
        ) from error
    return out.getvalue()


class _Signer(PdfSigner):
    """Writes the time it is given instead of the clock's."""

    claimed_time: datetime | None = None

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        if self.claimed_time is not None:
            session.system_time = self.claimed_time
        return session


class _Page(PdfContent):
    """The first page of a PDF in memory, as content of an appearance."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = pdf

    def render(self) -> bytes:
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._pdf)))
        self.resources.xobject["/Appearance"] = page
        left, bottom, right, top = page.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Appearance Do"


def _opened(pdf: bytes) -> IncrementalPdfFileWriter:
    try:
        return IncrementalPdfFileWriter(BytesIO(pdf))
    except (PdfError, ValueError, OSError) as error:
        raise InputError(
            "signing.not_pdf",
            f"This is not a PDF that can be signed: {error}.",
            "Build the report again.",
        ) from error


def _prepare_field(writer: IncrementalPdfFileWriter, field: str, *, certify: bool) -> None:
    """Makes sure that `field` is there and empty; adds it, invisible, to a document that was made without
    it.
    """
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(writer.prev)}
    if filled.get(field):
        raise InputError(
            "signing.field_taken",
            f'The signature field "{field}" is already signed.',
            "A signature is never replaced. Make a new revision of the report and sign that.",
            field=field,
        )
    if certify and any(filled.values()):
        raise InputError(
            "signing.certify_late",
            "Only the first signature of a document can certify it, and this one is signed already.",
            "Sign without certifying.",
            field=field,
        )
    # All fields exist before the first signature: some viewers take a field added later for tampering.
    wanted = {INSPECTOR, FACTORY, field} if not any(filled.values()) else {field}
    for missing in sorted(wanted - filled.keys()):
        append_signature_field(writer, SigFieldSpec(missing))


def _simple_signer(identity: SigningIdentity) -> SimpleSigner:
    key = identity.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # the library's lack
    for certificate in identity.chain:
        registry.register(asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER)))
    return SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(identity.certificate_der),
        signing_key=asn1_keys.PrivateKeyInfo.load(key),
        cert_registry=registry,
    )


def _stamp_style(appearance: bytes | None) -> StaticStampStyle:
    layout = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN, y_align=AxisAlignment.ALIGN_MID, margins=Margins(0, 0, 0, 0)
    )
    return StaticStampStyle(
        border_width=0,
        background=_Page(appearance) if appearance else None,
        background_layout=layout,
        background_opacity=1.0,
    )
