"""How often a plan by variables accepts, for one limit and a normally distributed characteristic.

With two limits the probability depends also on where the mean lies; it is between that of one limit and a
little less. Deciding lots is not its business.
"""

from __future__ import annotations

from math import erfc, sqrt
from statistics import NormalDist

from inspector_app.domain.errors import InputError
from inspector_app.domain.noncentral import noncentral_t_tail
from inspector_app.domain.variables.plan import Method

_NORMAL = NormalDist()


def accept_share(n: int, k: float, fraction: float, method: Method) -> float:
    """P(accepted) when `fraction` of the items lies beyond the limit.

    s-method: P(T' >= k sqrt(n)), noncentral t with n - 1 degrees of freedom and noncentrality
    z sqrt(n), z = z_(1-fraction). sigma-method: Phi((z - k) sqrt(n)). Raises InputError
    `variables.bad_fraction`.
    """
    if not 0 < fraction < 1:
        raise InputError(
            "variables.bad_fraction",
            f"{fraction:g} is not a share of items beyond the limit.",
            "Give a fraction between 0 and 1 (0.01 for 1 %).",
            value=fraction,
        )
    root, z = sqrt(n), -_NORMAL.inv_cdf(fraction)
    if method is Method.SIGMA:
        return 0.5 * erfc(-(z - k) * root * sqrt(0.5))
    return noncentral_t_tail(k * root, n - 1, z * root)
