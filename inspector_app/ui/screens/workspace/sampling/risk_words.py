"""The risk of a plan in sentences that a factory manager understands, and the few words on its chart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.sampling.curves import Model, OcPoint
from inspector_app.domain.sampling.risk import RiskPoint
from inspector_app.services.risks import ClassRisk
from inspector_app.ui.viewmodels.words import own_number
from inspector_app.ui.viewmodels.workspace_words import number


def quality_text(value: float) -> str:
    """A quality to three digits, never with an exponent."""
    return own_number(f"{value:.3g}" if value < 1000 else f"{value:.0f}")


def share_text(probability: float) -> str:
    """A probability in percent; 0 and 100 only when it is exactly that."""
    if probability in (0.0, 1.0):
        return f"{probability * 100:.0f}"
    return str(min(99, max(1, round(probability * 100))))


def sentences(risk: ClassRisk) -> tuple[str, ...]:
    """What the plan does with better and worse lots, how many pieces it takes, and what may go out."""
    if risk.full_inspection:
        return (
            QCoreApplication.translate(
                "RiskCard", "Every piece is inspected, so there is no risk of sampling to state."
            ),
        )
    found = [_point_sentence(risk, place) for place in range(len(risk.points))]
    if len(risk.plan.stages) > 1:
        found.append(_average(risk))
    if risk.worst_outgoing is not None:
        found.append(_outgoing(risk.worst_outgoing))
    return tuple(found)


def model_text(risk: ClassRisk) -> str:
    """Which model the numbers come from."""
    if risk.model is Model.POISSON:
        return QCoreApplication.translate("RiskCard", "Nonconformities per 100 pieces (Poisson).")
    text = QCoreApplication.translate("RiskCard", "For this lot of {lot} pieces (hypergeometric).")
    return text.format(lot=number(risk.plan.lot_size))


def aql_mark(risk: ClassRisk, point: OcPoint) -> str:
    text = QCoreApplication.translate("RiskCard", "AQL {aql}: {share} % accepted")
    return text.format(aql=own_number(risk.plan.aql or ""), share=share_text(point.probability))


def limit_mark(risk: ClassRisk, point: OcPoint) -> str:
    if risk.model is Model.POISSON:
        text = QCoreApplication.translate("RiskCard", "{quality}: {share} % accepted")
    else:
        text = QCoreApplication.translate("RiskCard", "{quality} %: {share} % accepted")
    return text.format(quality=quality_text(point.quality_percent), share=share_text(point.probability))


def axis_titles(model: Model) -> tuple[str, str]:
    """Below and above the chart."""
    across = (
        QCoreApplication.translate("RiskCard", "nonconformities per 100 pieces")
        if model is Model.POISSON
        else QCoreApplication.translate("RiskCard", "% nonconforming in the lot")
    )
    return across, QCoreApplication.translate("RiskCard", "% of such lots accepted")


def _point_sentence(risk: ClassRisk, place: int) -> str:
    point = risk.points[place]
    text = _at_aql(point) if place == 0 and risk.plan.aql is not None else _elsewhere(point)
    return text.format(**_values(risk, point))


def _at_aql(point: RiskPoint) -> str:
    if point.per_item:
        return QCoreApplication.translate(
            "RiskCard",
            "Of 100 lots at the AQL, {quality} nonconformities per 100 pieces, {times} are accepted.",
        )
    return QCoreApplication.translate(
        "RiskCard",
        "Of 100 lots at about the AQL, {quality} % nonconforming pieces ({count} of {lot}), {times} are "
        "accepted.",
    )


def _elsewhere(point: RiskPoint) -> str:
    if point.per_item:
        return QCoreApplication.translate(
            "RiskCard",
            "Of 100 lots with {quality} nonconformities per 100 pieces, {times} are accepted.",
        )
    return QCoreApplication.translate(
        "RiskCard",
        "Of 100 lots with {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.",
    )


def _values(risk: ClassRisk, point: RiskPoint) -> dict[str, object]:
    return {
        "quality": own_number(str(point.per_hundred)),
        "times": point.times_in_100,
        "count": number(point.nonconforming or 0),
        "lot": number(risk.plan.lot_size),
    }


def _average(risk: ClassRisk) -> str:
    most = sum(stage.n for stage in risk.plan.stages)
    if risk.aql_point is None:
        text = QCoreApplication.translate("RiskCard", "Up to {most} pieces are inspected, on average fewer.")
        return text.format(most=number(most))
    text = QCoreApplication.translate(
        "RiskCard", "At the AQL, {average} pieces are inspected on average, at most {most}."
    )
    return text.format(average=number(round(risk.aql_point.asn)), most=number(most))


def _outgoing(point: OcPoint) -> str:
    text = (
        QCoreApplication.translate(
            "RiskCard",
            "If lots not accepted are sorted, at most {quality} nonconformities per 100 pieces go out on "
            "average.",
        )
        if point.nonconforming is None
        else QCoreApplication.translate(
            "RiskCard",
            "If lots not accepted are sorted, at most {quality} % nonconforming pieces go out on average.",
        )
    )
    return text.format(quality=quality_text(point.aoq))
