"""Signing and verifying: what a signature covers, and what breaks it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers

from inspector_app.domain.errors import InputError
from inspector_app.signing.identity import create_identity
from inspector_app.signing.pades import BYTES_RESERVED, FACTORY, INSPECTOR, sign_pdf
from inspector_app.signing.verify import PdfVerification, verify_pdf

from .documents import (
    ATTACHED,
    NOT_BEFORE,
    SIGNED_AT,
    chen,
    document,
    mei,
    signed_once,
    signed_twice,
    unsigned,
)


def check(pdf: bytes) -> PdfVerification:
    return verify_pdf(pdf, [mei().fingerprint, chen().fingerprint])


def test_a_signature_covers_the_whole_document() -> None:
    result = check(signed_once())
    (signature,) = result.signatures
    assert (result.integrity, result.trusted) == ("ok", True)
    assert (signature.field, signature.name, signature.organisation) == (
        INSPECTOR,
        "Mei Tanaka",
        "Akiduki Living",
    )
    assert signature.fingerprint == mei().fingerprint
    assert signature.time == SIGNED_AT
    assert (signature.covers, signature.certifies, signature.problem) == ("whole document", True, "")
    assert (signature.reason, signature.location) == ("I inspected this lot", "Yongkang")


def test_the_document_is_only_added_to() -> None:
    assert signed_once().startswith(unsigned())
    assert signed_twice().startswith(signed_once())


def test_the_second_signature_keeps_the_first() -> None:
    result = check(signed_twice())
    assert result.integrity == "ok"
    assert [(s.field, s.covers, s.valid, s.certifies) for s in result.signatures] == [
        (INSPECTOR, "earlier revision", True, True),
        (FACTORY, "whole document", True, False),
    ]


def test_room_is_reserved_for_a_timestamp() -> None:
    holes = re.findall(rb"/ByteRange \[\s*0 (\d+) (\d+) ", signed_twice())
    assert [int(end) - int(start) for start, end in holes] == [2 * BYTES_RESERVED + 2] * 2


def test_fields_are_made_where_a_document_has_none() -> None:
    signed = sign_pdf(document(), mei(), time=SIGNED_AT)
    signed = sign_pdf(signed, chen(), time=SIGNED_AT, field=FACTORY, certify=False)
    assert [s.valid for s in check(signed).signatures] == [True, True]


def test_a_signature_is_never_replaced() -> None:
    with pytest.raises(InputError) as caught:
        sign_pdf(signed_once(), chen(), time=SIGNED_AT, certify=False)
    assert caught.value.code == "signing.field_taken"


def test_only_the_first_signature_certifies() -> None:
    with pytest.raises(InputError) as caught:
        sign_pdf(signed_once(), chen(), time=SIGNED_AT, field=FACTORY)
    assert caught.value.code == "signing.certify_late"


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\nnothing more"])
def test_what_is_no_pdf_cannot_be_signed(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        sign_pdf(data, mei(), time=SIGNED_AT)
    assert caught.value.code == "signing.not_pdf"


def test_a_document_that_forbids_it_is_left_alone() -> None:
    """DocMDP level 1: nothing may be added, not even a signature."""
    locked = signed_once().replace(b"/P 2", b"/P 1")
    assert locked != signed_once()
    with pytest.raises(InputError) as caught:
        sign_pdf(locked, chen(), time=SIGNED_AT, field=FACTORY, certify=False)
    assert caught.value.code == "signing.not_allowed"


def test_intact_but_unknown_is_said_apart() -> None:
    result = verify_pdf(signed_once())
    assert result.integrity == "ok"
    assert result.signatures[0].valid
    assert not result.trusted
    assert not verify_pdf(signed_twice(), [mei().fingerprint]).trusted


@pytest.mark.parametrize(
    "pin",
    [
        mei().fingerprint.upper(),
        ":".join(re.findall("..", mei().fingerprint)),
        mei().certificate_der,
        mei().anchor_der,
    ],
    ids=["upper case", "colons", "certificate", "root"],
)
def test_a_pin_may_be_written_in_several_ways(pin: str | bytes) -> None:
    assert verify_pdf(signed_once(), [pin]).trusted


def test_a_namesake_is_not_trusted() -> None:
    namesake = create_identity("Mei Tanaka", "Akiduki Living", not_before=NOT_BEFORE)
    result = check(sign_pdf(unsigned(), namesake, time=SIGNED_AT))
    assert (result.integrity, result.trusted) == ("ok", False)


def test_a_certificate_is_judged_at_the_claimed_time() -> None:
    late = sign_pdf(unsigned(), mei(), time=datetime(2046, 1, 1, tzinfo=UTC))
    result = check(late)
    assert (result.integrity, result.signatures[0].valid, result.trusted) == ("ok", True, False)


def test_a_document_nobody_signed_is_called_so() -> None:
    assert check(unsigned()) == PdfVerification(integrity="unsigned")
    with pytest.raises(InputError) as caught:
        check(b"PK\x03\x04")
    assert caught.value.code == "signing.not_pdf"


# What breaks it


@pytest.mark.parametrize("tail", [b"\n", b" ", b"\x00", b"%%EOF\n", b"x" * 2000])
@pytest.mark.parametrize("signatures", [1, 2])
def test_bytes_added_at_the_end_are_noticed(tail: bytes, signatures: int) -> None:
    result = check((signed_once() if signatures == 1 else signed_twice()) + tail)
    assert result.integrity == "altered"


def padding(pdf: bytes) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(rb"0{2000,}", pdf)]


def flips(pdf: bytes, step: int) -> list[int]:
    """Every `step`-th byte, but of the long runs of padding only a few."""
    runs = padding(pdf)
    return [
        at
        for at in range(0, len(pdf), step)
        if not any(start + 40 < at < end - 40 and at % 4099 for start, end in runs)
    ]


@pytest.mark.parametrize("bits", [0x01, 0x20, 0xFF])
def test_a_flipped_byte_is_noticed_wherever_it_is(bits: int) -> None:
    pdf = signed_twice()
    for at in flips(pdf, 331)[1:]:
        data = bytearray(pdf)
        data[at] ^= bits
        assert check(bytes(data)).integrity == "altered", (at, pdf[at - 10 : at + 10])


def test_every_byte_of_a_certificate_counts() -> None:
    """The chain lies outside every digest, and a pinned signer needs none of it."""
    pdf = signed_once()
    for certificate in (mei().certificate_der, mei().anchor_der):
        start = pdf.index(certificate.hex().upper().encode())
        for at in range(start, start + 2 * len(certificate), 41):
            data = bytearray(pdf)
            data[at] ^= 0x01
            assert check(bytes(data)).integrity == "altered", at - start


def signature_hex(pdf: bytes) -> tuple[int, int]:
    """Where the hexadecimal digits of the CMS begin and end."""
    (match,) = re.finditer(rb"<([0-9A-F]{3000,})>", pdf)
    length = int(match[1][4:8], 16) + 4
    return match.start(1), match.start(1) + 2 * length


@pytest.mark.parametrize("bits", [0x01, 0x02, 0x04])
def test_the_lengths_around_a_signature_count(bits: int) -> None:
    pdf = signed_once()
    start, _ = signature_hex(pdf)
    for at in range(start, start + 8):
        data = bytearray(pdf)
        data[at] ^= bits
        assert check(bytes(data)).integrity == "altered", at - start


def test_the_issuer_in_the_frame_is_taken_by_the_letter() -> None:
    """It lies outside every digest, and names are compared without regard to capitals."""
    pdf = signed_once()
    start, end = signature_hex(pdf)
    at = pdf.rindex(b"Root of ".hex().upper().encode(), start, end)
    data = bytearray(pdf)
    data[at : at + 2] = b"r".hex().encode()
    assert check(bytes(data)).integrity == "altered"


def test_a_negative_serial_number_is_no_certificate() -> None:
    pdf = signed_once()
    places = []
    for der in (mei().certificate_der, mei().anchor_der):
        serial = asn1_x509.Certificate.load(der)["tbs_certificate"]["serial_number"].contents
        places += [match.start() for match in re.finditer(serial.hex().upper().encode(), pdf)]
    assert len(places) >= 3  # in each certificate, and beside the signature
    for place in places:
        data = bytearray(pdf)
        data[place] = ord("F")
        assert check(bytes(data)).integrity == "altered", place


@pytest.mark.slow
@pytest.mark.parametrize("bits", [0x01, 0x02, 0x04, 0x08])
def test_every_digit_of_a_signature_counts(bits: int) -> None:
    pdf = signed_once()
    missed = []
    for at in range(*signature_hex(pdf)):
        data = bytearray(pdf)
        data[at] ^= bits
        if check(bytes(data)).integrity != "altered":
            missed.append(at)
    assert missed == []


@pytest.mark.slow
def test_every_flipped_byte_is_noticed() -> None:
    pdf = signed_twice()
    missed = []
    for at in flips(pdf, 1)[5:]:
        data = bytearray(pdf)
        data[at] ^= (0x01, 0x20, 0xFF)[at % 3]
        if check(bytes(data)).integrity != "altered":
            missed.append(at)
    assert missed == []


@pytest.mark.parametrize("signatures", [1, 2])
def test_every_cut_is_noticed(signatures: int) -> None:
    pdf = signed_once() if signatures == 1 else signed_twice()
    cuts = [len(pdf) - 1, len(pdf) - 7, *range(len(unsigned()) + 200, len(pdf), 2999)]
    assert {check(pdf[:cut]).integrity for cut in cuts if pdf[:cut] != signed_once()} == {"altered"}


def test_cutting_off_the_second_signature_leaves_the_first() -> None:
    """That is what an incremental update means; the first revision is a whole document of its own."""
    assert check(signed_twice()[: len(signed_once())]).integrity == "ok"


def written(writer: IncrementalPdfFileWriter) -> bytes:
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # the library's lack
    return out.getvalue()


def test_a_replaced_attachment_is_noticed_even_when_appended_properly() -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed_once()))
    names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    stream = names[1]["/EF"]["/F"]
    assert stream.data == ATTACHED
    stream._data = b'{"result": "accepted"}'
    stream._encoded_data = None
    writer.mark_update(names[1]["/EF"].raw_get("/F"))
    forged = written(writer)
    with pikepdf.open(BytesIO(forged)) as pdf:
        assert pdf.attachments["inspection.json"].get_file().read_bytes() == b'{"result": "accepted"}'
    result = check(forged)
    assert (result.integrity, result.signatures[0].problem) == ("altered", "changed_later")


def test_rewriting_the_document_breaks_it() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(signed_once())) as pdf:
        pdf.save(out)
    assert check(out.getvalue()).integrity == "altered"


def test_a_removed_signature_leaves_a_trace() -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed_once()))
    field = writer.root["/AcroForm"]["/Fields"][0]
    del field["/V"]
    writer.update_container(field)
    assert check(written(writer)).integrity == "altered"


def test_something_hidden_in_the_reserved_room_is_noticed() -> None:
    pdf = signed_once()
    ((_, end),) = padding(pdf)
    hidden = pdf[: end - 100] + b"41" * 20 + pdf[end - 60 :]
    assert len(hidden) == len(pdf)
    assert check(hidden).signatures[0].problem == "signature"
    spaced = pdf[: end - 100] + b"  " * 20 + pdf[end - 60 :]
    assert check(spaced).integrity == "altered"


def test_a_signature_over_only_part_of_the_file_is_not_enough() -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed_once()))
    writer.root["/Lang"] = generic.TextStringObject("ja")
    writer.mark_update(writer.root_ref)
    result = check(written(writer))
    assert result.integrity == "altered"
    assert result.signatures[0].covers == "earlier revision"


def test_a_plain_cms_signature_of_somebody_else_is_read_too() -> None:
    """Not PAdES, and not ours; still a signature."""
    cms_signer = signers.SimpleSigner.load_pkcs12_data(chen().to_pkcs12("p"), other_certs=(), passphrase=b"p")
    meta = signers.PdfSignatureMetadata(field_name="Other")
    foreign = signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(document())), meta, signer=cms_signer)
    result = check(foreign.getvalue())
    assert (result.integrity, result.signatures[0].field) == ("ok", "Other")
