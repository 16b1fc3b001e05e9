import type { Messages } from "../../messages";
import type { ServiceReview } from "../../service-level/review";
import { nameOf } from "../components/nameOf";

/** What an SLA or KPI is called among all of the review: by its name, and by what it is and its id before that where another has the same name. */
export function namesApart({ slas, kpis }: ServiceReview, { editors: { kinds }, formats }: Messages): (kind: "SLAs" | "KPIs", figure: Parameters<typeof nameOf>[0]) => string {
  const names = [...slas.map(({ sla }) => nameOf(sla)), ...kpis.map(({ kpi }) => nameOf(kpi))];
  return (kind, figure) => {
    const name = nameOf(figure);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : formats.labelled(`${kinds[kind]} ${figure.id}`, name);
  };
}
