import { withoutAccents } from "../withoutAccents";

/** Words that tell how urgent a priority is, most urgent first; "very low" stands before "low" because the first that fits counts. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(none|no priority)$|very low|lowest|planning|planung|trivial|[ck]osmeti|sehr niedrig|niedrigste|tres basse?|muy baj[ao]|muito baix[ao]|molto bass[ao]|zeer laag|laagste|najnizsz|bardzo nisk|最低|(erittain|todella) (alhai|matal)|velmi nizk|nejnizsi|cok dusuk|en dusuk|매우 ?낮|최하|(очень|самый) низк/, 4],
  [/\b(not|non|nicht|niet|no|nao|pas)[ -]?(urgent|dringend|blo[ckq]|[ck]riti)|niepiln|ei kiireelli|nenalehav|acil degil|(?<!\p{L})не ?(срочн|критич|блокир)/u, 3],
  [/critical|block(er|ing|ier)|bloquan|bloquean|bloccan|blokker|блокир|show ?-?stopper|emergency|urgent|highest|very high|immediat|kritisch|sehr hoch|hochste|sofort|dringend|critique|tres (haut|elev)|critic[ao]|(muy|muito|molto) alt[ao]|inmediat|imediat|zeer hoog|hoogste|kritiek|kritisk|spoed|krytyczn|najwyzsz|bardzo wysok|piln|kriitti|kritick|kritik|(erittain|todella) (korke|kiire)|naleha|velmi vysok|nejvyssi|(?<!\p{L})acil(?!\p{L})|cok (yuksek|acil)|en yuksek|긴급|심각|매우 ?높|가장 ?높|최상|mycket hog|meget h[oø][jy]|svært h[oø]y|緊急|紧急|最高|至急|критич|срочн|(очень|самый) высок|авари/u, 0],
  [/high|major|majeure?|mayor|maggiore|hoch|haute?|elev[eoa]|alt[ao]|hoog|wysok|(?<!\p{L})h(?:og|ø[jy])(?!\p{L})|korkea|kiireelli|vysok|yuksek|높|^상$|高|высок/u, 1],
  [/medium|normaa?l|moderat|average|standard|mittel|moyenne?|medi[ao]|estandar|gemiddeld|midden|sredni|stredni|keski|^orta|중간|보통|일반|^중$|medel|middels?|中|一般|普通|通常|средн|обычн/, 2],
  [/low|minor|mineure?|routine|rutin|niedrig|gering|bass[aeo]?|faible|baj[ao]|baix[ao]|menor|laag|nisk|matala|alhainen|nizk|dusuk|낮|^하$|(?<!\p{L})lav(?!\p{L})|(?<!\p{L})lag(?!\p{L})|低|низк/u, 3],
];

/**
 * Priorities from the most urgent to the least: by their words when each has one that is known (`5 - Very high` goes before `1 - Low`),
 * else by their first number (`P1`, `2 - High`), else in the order given. Empty ones are left out.
 */
export function rankPriorities(labels: readonly string[]): string[] {
  const named = labels.map((label) => label.trim()).filter((label) => label !== "");
  const words = named.map((label) => WORDS.find(([pattern]) => pattern.test(withoutAccents(label.toLowerCase())))?.[1]);
  const numbers = named.map((label) => /\d+/.exec(label)?.[0]).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const byWord = words.every((word) => word !== undefined);
  const byNumber = numbers.every((number) => number !== undefined);
  const numbersFall = byWord && byNumber && named.some((_, one) => named.some((__, other) => words[one]! < words[other]! && numbers[one]! > numbers[other]!));
  return named
    .map((label, index) => ({ label, index, word: byWord ? words[index]! : 0, number: byNumber ? numbers[index]! * (numbersFall ? -1 : 1) : 0 }))
    .sort((a, b) => a.word - b.word || a.number - b.number || a.index - b.index)
    .map(({ label }) => label);
}
