/**
 * The fixed words of the registers, as their tables hold them and in the order in which lists show them. Of a status the first one holds where nobody has
 * written one.
 */
export const IMPROVEMENT_STATUSES = ["proposed", "agreed", "in progress", "done", "dropped"] as const;
export const RISK_STATUSES = ["open", "accepted", "reduced", "closed"] as const;
export const DECISION_STATUSES = ["proposed", "agreed", "in effect", "withdrawn"] as const;
export const ACTION_STATUSES = ["open", "done", "dropped"] as const;
export const NEED_STATUSES = ["open", "planned", "met", "declined"] as const;

export const HORIZONS = ["week", "month", "quarter", "year"] as const;
export const LEVELS = ["low", "medium", "high"] as const;
export const PROMISE_PARTS = ["frequency", "duration", "both"] as const;
/** Customers negotiate and pay, users use. */
export const FEEDBACK_ROLES = ["customer", "user"] as const;
export const STAKEHOLDER_ROLES = [...FEEDBACK_ROLES, "both", "provider", "supplier"] as const;
export const REVIEW_TYPES = ["sync", "monthly", "quarterly", "half-year", "annual", "implementation"] as const;
export const CHANGE_KINDS = ["standard", "normal", "emergency"] as const;
export const CHANGE_OUTCOMES = ["successful", "failed", "backed out", "caused incident", "overran", "cancelled", "rejected"] as const;
