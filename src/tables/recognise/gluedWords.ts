const PARTS = (
  "service request requested requester requestor order ticket incident case issue problem work task call sr due date datetime time timestamp " +
  "status state id number num no nbr type name code title description category class group team queue department agency owner assigned assignee " +
  "assign to at on from first last initial response respond responded reply resolution resolved resolve solution solved open opened close closed " +
  "closure create created init initiated creation add added report reported reporting submit submitted received registered start started end " +
  "ended finish finished complete completed completion actual target planned expected estimated required change changed update updated modified " +
  "modify priority severity impact urgency level customer client company account contact full caller user person affected location site source " +
  "channel method sla within fix met missed breach breached hold count reopen reopened escalated escalation satisfaction rating score cumulated pending spent"
).split(" ");
const PART = new RegExp(`^(?:${PARTS.join("|")})+$`);
const FIRST_PART = PARTS.map((part) => new RegExp(`^${part}(.*)$`));

/** The same name with its seams, where a word is nothing but known English words put together: "servicedue date" of "servicedue" + "date" is "service due date". */
export function gluedWords(words: string): string {
  return words.split(" ").map((word) => (word.length > 5 && PART.test(word) ? partsOf(word)!.join(" ") : word)).join(" ");
}

/** The fewest parts that make up the word, so that "reported" is one and not "report" with a rest. `undefined`: none do. */
function partsOf(word: string): string[] | undefined {
  if (word === "") return [];
  let fewest: string[] | undefined;
  FIRST_PART.forEach((pattern, index) => {
    const rest = pattern.exec(word)?.[1];
    const others = rest === undefined ? undefined : partsOf(rest);
    if (others !== undefined && (fewest === undefined || others.length + 1 < fewest.length)) fewest = [PARTS[index], ...others];
  });
  return fewest;
}
