import type { Words } from "./words";

// What stands in cells that name people or organisations, in lower case without accents.

/** Words of the names of organisations. */
export const ORGANISATION: Words = {
  en: [
    "inc|llc|llp|ltd|limited|corp|corporation|company|co|plc|groups?|holdings?|bank|university|hospital|clinic|school|college|city|county|ministry|agency",
    "institute|foundation|association|council|services?|solutions|systems|technolog(?:y|ies)|industries|international|partners|consulting|logistics",
  ],
  fr: "sarl|sas|sa|eurl|mairie|banque|universite|hopital|societe|ministere|groupe|ets",
  es: "sl|slu|cv|banco|universidad|hospital|ayuntamiento|ministerio|grupo",
  pt: "ltda|prefeitura|secretaria|universidade",
  de: "gmbh|mbh|ag|kg|ohg|ug|stadt|universitat|klinikum|werke?|verein|stiftung",
  it: "spa|srl|comune|banca|universita|ospedale",
  nl: "bv|nv|gemeente|stichting|universiteit",
  sv: "ab|kommun",
  da: "aps|kommune",
  fi: "oy|oyj|kaupunki",
  pl: "urzad|szpital",
  tr: "sti|belediyesi|bankasi|universitesi",
  ru: "ооо|оао|зао|пао|ао|ип|банк|министерство|университет|администрация|завод",
  ja: "株式会社|有限会社|合同会社|銀行|大学|病院|市役所|協会|組合|商店|商事|商会|工業|製作所|製薬|建設|産業|電機|運輸",
  zh: "公司|集团|银行|大学|学校|医院|委员会|局|厂|中心|政府|[省市县区]$",
  ko: "주식회사|은행|대학교|병원|공사",
};

/** Before the name of a person. */
export const TITLE: Words = {
  en: "mr|mrs|ms|miss|dr|prof",
  fr: "mme|mlle",
  es: "sra?|srta",
  de: "herr|frau",
  it: "dott|sig(?: ra)?",
  nl: "dhr|mevr",
  ru: "г н|г жа",
};

/** Ends of what stands behind the first name, after that of the father. */
export const PATRONYMIC: Words = { ru: "[вь]ич|вна|ична" };

/** First names that many people have, and in Japanese, Chinese and Korean names of families, which stand first. */
export const NAME_OF_PERSON: Words = {
  en: [
    "james|john|robert|michael|david|william|richard|joseph|thomas|charles|daniel|matthew|anthony|mark|paul|steven|andrew|kevin|brian|george|edward|joe",
    "mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa|nancy|margaret|sandra|ashley|emily|michelle|amanda|laura|ann|jane|bob",
  ],
  fr: "jean|pierre|michel|philippe|nicolas|julien|francois|marie|nathalie|isabelle|catherine|sophie|claire|camille|anne|luc|julie",
  es: "jose|juan|carlos|luis|antonio|manuel|javier|miguel|jorge|pedro|pablo|maria|carmen|ana|lucia|rosa|elena|marta",
  pt: "joao|paulo|bruno|rafael|lucas|marcos|fernanda|juliana|mariana|beatriz|thiago",
  de: "hans|peter|klaus|stefan|andreas|markus|jurgen|wolfgang|max|felix|anna|eva|petra|sabine|monika|claudia|katrin|julia|lena|martin|christian",
  it: "giuseppe|marco|luca|giovanni|andrea|francesco|paolo|giulia|chiara|francesca|paola|alessandro|matteo",
  nl: "jan|piet|kees|henk|willem|sanne|anouk|bram|daan",
  sv: "lars|erik|karl|johan|fredrik|karin|kristina|ingrid|emma|magnus",
  da: "jens|soren|mette|hanne|niels",
  no: "ole|kari|bjorn|knut|silje",
  fi: "juha|matti|mikko|timo|jari|tuula|sari|pirjo",
  cs: "jiri|petr|pavel|tomas|martina|lenka|hana",
  pl: "piotr|krzysztof|andrzej|tomasz|marcin|agnieszka|katarzyna|malgorzata|ewa|pawel",
  tr: "mehmet|mustafa|ahmet|ali|huseyin|fatma|ayse|emine|zeynep|murat",
  ru: "александр|сергей|андрей|дмитрий|алексей|иван|анна|елена|ольга|наталья|мария|татьяна|ирина|екатерина",
  ja: "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上",
  zh: "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗](?=\\p{Script=Han}{1,2}$)",
  ko: "[김이박최정강조윤장임](?=\\p{Script=Hangul}{2}$)",
};
