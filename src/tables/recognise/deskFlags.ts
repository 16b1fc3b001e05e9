import type { DeskFlagField, DeskWord } from "../../service-level/ticket";
import { isPlaceholder } from "../dates";
import type { Cell } from "../types";
import { withoutAccents } from "../withoutAccents";
import type { HeaderMeaning } from "./headerMeanings";
import { plainWords } from "./normaliseHeader";

/** A column in which a desk says of each ticket whether a clock was kept. */
export interface FlagHeader {
  readonly field: DeskFlagField;
  /** Whether the name says of which clock it speaks. One that does not is taken for the resolution. */
  readonly namesClock: boolean;
  /** What "yes" means below it; "" where only words tell, as below "SLA status". */
  readonly yes: DeskWord;
  /** ServiceNow keeps `made_sla` by an engine that `task_sla` has replaced. */
  readonly isOldEngine: boolean;
}

const MISSED = /^(?:breach\w*|violat\w*|overdue|unmet|fail\w*|miss(?:ed)?|late|delayed|exceed\w*|broken|expired|lapsed|noncomplian\w*|nok|ng|ko|red|verletz\w*|uberschritten|uberfallig|verfehlt|verspatet|depasse\w*|depassement|viole\w*|retard|hors|incumpl\w*|vencid[ao]|excedid[ao]|superad[ao]|atrasad[ao]|violad[ao]|fuera|descumprid[ao]|ultrapassad[ao]|estourad[ao]|fora|violat[ao]|violazione|superat[ao]|oltrepassat[ao]|scadut[ao]|mancat[ao]|fuori|overschreden|gepasseerd|verlopen|gemist|geschonden|buiten|ausserhalb|outside|przekroczon\p{L}*|naruszon\p{L}*|opoznion\p{L}*|spoznion\p{L}*|przetermin\p{L}*|просроч\p{L}*|наруш\p{L}*|превыш\p{L}*|пропущен\p{L}*|ylitetty|ylittynyt|myohassa|rikottu|porusen\p{L}*|prekrocen\p{L}*|nesplnen\p{L}*|nedodrzen\p{L}*|zmeskan\p{L}*|asildi|asimi|ihlal\p{L}*|gecikti|gecikmis|geciken|kacirildi)$|위반|초과|지연|違反|超過|遅延|未達|未遵守|期限切れ|超时|逾期|超期|违约/u;
const KEPT = /^(?:met|made|hit|green|honou?red|adhere[dn]?\w*|achiev\w*|within|inside|ontime|kept|fulfil\w*|complian(?:t|ce)|complied|attained|success\w*|ok|eingehalten|einhaltung|erfullt|fristgerecht|innerhalb|respect\w*|conformes?|tenue?s?|cumplid[ao]|cumplimiento|cumple|dentro|cumprid[ao]|cumprimento|rispett(?:at[ao]|o)|entro|gehaald|behaald|nageleefd|binnen|dotrzyman\p{L}*|spełnion\p{L}*|соблюд\p{L}*|toteutunut|saavutettu|taytetty|ajallaan|splnen\p{L}*|dodrzen\p{L}*|vcas|karsilandi|uyuldu|uyumlu|saglandi|zamaninda)$|준수|충족|달성|遵守|達成|順守|期限内|达标|按时|按期/u;
/** Phrases, as a word of the lists above. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:(?:on|in) time|in sla|dans les (?:temps|delais)|en plazo|a tiempo|no prazo|nei tempi|op tijd|w terminie|na czas|in der frist)\b|(?<!\p{L})(?:в срок|вовремя)(?!\p{L})/gu, "ontime"],
  [/^выполнение(?= (?:sla|норматива|срока)$)|(?<=^(?:sla|норматив|срок) )выполнен$/gu, "ontime"],
  // It was met, with little of the target left.
  [/\bnear miss(?:es)?\b/g, "ontime"],
  [/\b(?:past due|out of|te laat|in ritardo|en retard)\b/g, "late"],
  // Combodo iTop for a deadline that has passed: two of its translations read as if an exam had been.
  [/(?<=\b(?:tto|ttr|deadline|target|due|time)\b.*)\bpassed$|(?<=^sla de tiempo de (?:asignan?cion|solucion) )cumplido$|(?<=^sla tt[or] )合格$/g, "overdue"],
];
const NEGATION = /^(?:not|non?|nicht|kein\w*|ne|pas|nao|niet|geen|nie|bez|ei|degil|не|нет|без)$|^[未没不](?=[超逾违达按])|^미(?=준수|충족|달성|위반|초과)/;
const RESPONSE = /^(?:respon[sd]\w*|reply|replied|react\w*|acknowledge\w*|tto|own|assignment|reaktion\w*|antwort\w*|erstreaktion\w*|erstantwort\w*|reponse|prise|respuesta|resposta|risposta|asignan?cion|reacti\w*|antwoord\w*|odpowiedz\p{L}*|reakcj\p{L}*|ответ\p{L}*|реакци\p{L}*|vaste|vastaus|vastausaika|odpoved\p{L}*|reakce|yanit|cevap)$|응답|応答|回答|返信|响应|回复/u;
const RESOLUTION = /^(?:resol[uv]\w*|solv\w*|solution|solucion|solucao|soluzione|ttr|fix\w*|restor\w*|clos(?:e|ed|ing|ure)|complet\w*|losung\w*|bearbeitung\w*|oplos\w*|rozwiaz\p{L}*|realizacj\p{L}*|ratkaisu|ratkaisuaika|(?:vy)?reseni|cozum|решени\p{L}*|(?:выполнен|исполнен)\p{L}*)$|해결|解決|解决|处理/u;
const SLA = /^(?:slas?|slos?|ans|nms|норматив\p{L}*|agreement|level|deadline|target|due|delai|plazo|prazo|frist|termijn|termin\p{L}*|maaraaika|lhuta|sure|suresi|срок\p{L}*|соглашени\p{L}*)$|期限|目標|时限|^sla(?=[是达超])/u;
const STATUS = /^(?:status|state|result|outcome|statut|estado|stato|статус|resultado|ergebnis|tila|stav|durum|durumu)$|상태|여부|状態|結果|判定|ステータス/u;
const FILLER = /^(?:is|has|have|been|was|be|the|a|first|initial|erste|premiere|primera|primeira|prima|eerste|pierwsz\p{L}*|czy|перв\p{L}*|service|time|date|zeit|temps|tiempo|tempo|tijd|czas|время|to|of|for|in|en|charge|de|del|da|do|di|du|la|le|ticket|request|case|incident|issue|task|flag|y|n)$|^(?:の|か|済み)$/u;
/** Enough by themselves: what else of a ticket would be overdue? */
const BARE = /^(?:overdue|breach(?:ed)?|violat\w+|late|ontime|uberfallig|retard|vencid[ao]|atrasad[ao]|scadut[ao]|просроч\p{L}*)$|期限超過|期限切れ|超时|逾期|超期/u;

/** What the name of a column says of the flags in it; `undefined` where it is no such column. `words` as `plainWords` writes them. */
export function flagHeader(words: string): FlagHeader | undefined {
  // Japanese and Chinese put no blank behind: "SLA達成".
  const each = withPhrases(words.replace(/^sla(?=\p{Script=Han})/u, "sla ")).split(" ");
  const has = (telling: RegExp) => each.some((word) => telling.test(word));
  if (each.some((word) => ![MISSED, KEPT, NEGATION, RESPONSE, RESOLUTION, SLA, STATUS, FILLER].some((telling) => telling.test(word)))) return undefined;
  const yes = flagOf(each);
  if (yes === undefined) return undefined;
  const [isResponse, isResolution] = [has(RESPONSE), has(RESOLUTION)];
  const isOfClock = isResponse || isResolution || has(SLA);
  const isTelling = yes !== "" ? isOfClock || has(BARE) : each.includes("sla") || words.startsWith("time to ") || (isOfClock && has(STATUS));
  if (!isTelling) return undefined;
  return { field: isResponse && !isResolution ? "response kept" : "resolution kept", namesClock: isResponse !== isResolution, yes, isOldEngine: words === "made sla" };
}

/** The clock that these words name; `undefined` where they name none, or both. */
export function clockNamed(words: string): "response" | "resolution" | undefined {
  const each = words.split(" ");
  const [isResponse, isResolution] = [RESPONSE, RESOLUTION].map((telling) => each.some((word) => telling.test(word)));
  return isResponse === isResolution ? undefined : isResponse ? "response" : "resolution";
}

/** As a meaning of the name: a flag of a named clock goes before one of the whole ticket, a telling name before a status. */
export function flagMeanings(words: string): Omit<HeaderMeaning, "needsDates">[] {
  const header = flagHeader(words);
  return header === undefined ? [] : [{ field: header.field, weight: 75 + (header.namesClock ? 15 : 0) + (header.yes === "" ? 0 : 5), words }];
}

const YES = /^(?:true|yes|y|1(?:\.0+)?|ja|oui|si|sim|tak|kylla|ano|evet|예|네|да|はい|是|wahr|vrai|verdadero|verdadeiro|vero|waar|истина|[○◯✓✔]|有り?|あり)$/;
const NO = /^(?:false|no|n|0(?:\.0+)?|nein|non|nao|nee|nie|ei|ne|hayir|아니[오요]|нет|いいえ|否|falsch|faux|falso|onwaar|ложь|[×✕✗✘]|無し?|なし)$/;
/** The clock runs, or there is none: not a word on whether it was kept. */
const UNDECIDED = /^(?:no sla|not applicable|not set|n a|unknown|open|active|running|ongoing|in progress|pending|paused|on hold|waiting|due|(?:first )?(?:response|resolution) due|on track|at risk|warning|cancell?ed|offen|laufend|pausiert|en cours|en pause|en curso|pausado|em andamento|in corso|lopend|в работе|приостановлен\p{L}*|進行中|一時停止)$/u;
/** Whether a cell says yes or no, in whatever language; `undefined`: neither. */
export function yesOrNo(cell: Cell): boolean | undefined {
  const text = withoutAccents(String(cell).trim().toLowerCase());
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** What a cell says; `undefined` where it cannot be understood. */
export function flagWord(cell: Cell, yes: DeskWord): DeskWord | undefined {
  const label = String(cell).trim();
  const text = withoutAccents(label.toLowerCase());
  if (yes !== "" && YES.test(text)) return yes;
  if (yes !== "" && NO.test(text)) return yes === "kept" ? "missed" : "kept";
  const words = plainWords(text);
  if (isPlaceholder(label) || UNDECIDED.test(words)) return "";
  // What is due within 3 hours is not decided.
  if (/\bwithin\b.*\d/.test(words)) return undefined;
  const word = /^(?:sla )?(?:pass(?:ed)?|in)$/.test(words) ? "kept" : /^(?:sla )?out$/.test(words) ? "missed" : flagOf(withPhrases(words).split(" "));
  return word === "" ? undefined : word;
}

/** Whether a column holds such flags: every filled cell that was looked at is understood, and one at least tells. `words` of a name that `flagHeader` knows. */
export function holdsFlags(cells: Iterable<Cell>, words: string): boolean {
  const { yes } = flagHeader(words)!;
  const read = [...cells].map((cell) => flagWord(cell, yes));
  return read.some((word) => word === "kept" || word === "missed") && !read.includes(undefined);
}

/** What the words say together: "not met" is missed. "" where they say nothing, `undefined` where they say both. */
function flagOf(words: readonly string[]): DeskWord | undefined {
  const isMissed = words.some((word) => MISSED.test(word));
  const isKept = words.some((word) => KEPT.test(word) && !MISSED.test(word));
  if (isMissed && isKept) return undefined;
  if (!isMissed && !isKept) return "";
  return isMissed !== words.some((word) => NEGATION.test(word)) ? "missed" : "kept";
}

function withPhrases(words: string): string {
  return PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), words);
}
