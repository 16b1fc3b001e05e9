import { languageOf } from "../../../messages";
import { figuresPrint, snapshotId } from "../../../service-level/review";
import { marginText, type Paper, type ReportSetting } from "..";
import { asOfLine, type ReportInput } from "./reportInput";

/** Where printers hold Letter rather than A4. */
const LETTER_ZONES = /^(US|Canada|Mexico)\/|^America\/(?!Argentina|Sao_Paulo|Montevideo|Asuncion|Lima|La_Paz|Guayaquil|Buenos_Aires)|^Asia\/Manila|^Pacific\/Honolulu/;

/** Whichever of the two paper sizes is usual where the agreement's clocks tick; every sheet fits the width of both. */
function paperOf(zone: string): Paper {
  return LETTER_ZONES.test(zone) ? "Letter" : "A4";
}

/** 8 points. The blank parts it from a text that begins with a digit, such as a year. */
const SIZE = "&8 ";

/** Language, paper and margins of the sheets of one review. `asked`: from `askedSections`. */
export function reportSetting(input: ReportInput, asked: ReadonlyMap<string, boolean>): ReportSetting {
  const { agreement, review, tickets, messages } = input;
  const rightHeader = `${SIZE}${marginText(messages.formats.period(review.period.name))}`;
  const rightFooter = `${SIZE}${messages.pack.pageOf("&P", "&N")}`;
  return {
    code: languageOf(agreement.language),
    status: messages.review.status,
    review: { id: `${snapshotId(review.type, review.period.name)} ${figuresPrint(review, agreement, tickets)}`, asked, earlier: messages.pack.earlierReview },
    paper: paperOf(agreement.zone),
    headerFooter: {
      leftHeader: beside(rightHeader, [agreement.client, messages.review.types[review.type]]),
      rightHeader,
      leftFooter: beside(rightFooter, [agreement.provider, asOfLine(input)]),
      rightFooter,
    },
  };
}

/** What stands on the left of a margin. */
function beside(right: string, parts: readonly string[]): string {
  return `${SIZE}${marginText(parts.filter((part) => part !== "").join(" - "), right.length + SIZE.length)}`;
}
