/** Words that tell how urgent a priority is, most urgent first; "very low" stands before "low" because the first that fits counts. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/very low|lowest|planning|planung|trivial|sehr niedrig|tr[eè]s basse|muy baj[ao]|最低|очень низк/, 4],
  [/critical|blocker|emergency|urgent|highest|very high|immediate|kritisch|sehr hoch|sofort|critique|tr[eè]s haute|cr[ií]tic[ao]|muy alt[ao]|inmediat|緊急|最高|至急|критич|срочн|очень высок|авари/, 0],
  [/high|major|hoch|haute?|[eé]lev[eé]e?|alt[ao]|高|высок/, 1],
  [/medium|normal|moderate|average|standard|mittel|moyenne?|medi[ao]|est[aá]ndar|中|普通|通常|средн|обычн/, 2],
  [/low|minor|niedrig|gering|basse?|faible|baj[ao]|menor|低|низк/, 3],
];

/**
 * Priorities from the most urgent to the least: by their words when each has one that is known (`5 - Very high` goes before `1 - Low`),
 * else by their first number (`P1`, `2 - High`), else in the order given. Empty ones are left out.
 */
export function rankPriorities(labels: readonly string[]): string[] {
  const named = labels.map((label) => label.trim()).filter((label) => label !== "");
  const words = named.map((label) => WORDS.find(([pattern]) => pattern.test(label.toLowerCase()))?.[1]);
  const numbers = named.map((label) => /\d+/.exec(label)?.[0]).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const byWord = words.every((word) => word !== undefined);
  const byNumber = numbers.every((number) => number !== undefined);
  const numbersFall = byWord && byNumber && named.some((_, one) => named.some((__, other) => words[one]! < words[other]! && numbers[one]! > numbers[other]!));
  return named
    .map((label, index) => ({ label, index, word: byWord ? words[index]! : 0, number: byNumber ? numbers[index]! * (numbersFall ? -1 : 1) : 0 }))
    .sort((a, b) => a.word - b.word || a.number - b.number || a.index - b.index)
    .map(({ label }) => label);
}
