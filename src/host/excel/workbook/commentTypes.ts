import type { SheetModel } from "../../model";
import { RichApiError } from "../../richapi";
import { textArgument } from "../arguments";
import { asText, defineCollection, defineType, found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { guid } from "../ids";
import type { CommentRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { rangeArgument } from "../ranges/resolveAddress";

const commentsOf = (sheet: SheetModel | undefined, session: ExcelSession): CommentRef[] => (sheet ? [sheet] : session.workbook.sheets).flatMap((owner) => owner.comments.map((comment) => ({ sheet: owner, comment })));

const atCell = (range: RangeRef) => range.sheet.comments.find(({ cell }) => cell.row === range.area.top && cell.column === range.area.left);

/** CommentCollection: of a sheet, or of the whole workbook. One comment a cell. */
export const commentCollectionType = defineCollection<SheetModel | undefined>({
  name: "CommentCollection",
  items: (sheet, session) => commentsOf(sheet, session).map((ref) => object("Comment", ref)),
  find: (sheet, key, session) => {
    const ref = commentsOf(sheet, session).find(({ comment }) => comment.id === key);
    return ref && object("Comment", ref);
  },
  methods: {
    add: (sheet, [cell, content], session) => {
      const range = rangeArgument(cell, sheet, session);
      if (range.cellCount !== 1) throw new RichApiError("InvalidArgument");
      if (atCell(range)) throw new RichApiError("InvalidOperation");
      const comment = { id: guid(session.workbook.newId()), cell: { row: range.area.top, column: range.area.left }, author: "Local user", text: textArgument(content) };
      range.sheet.comments.push(comment);
      range.sheet.changed.add("comments");
      return object("Comment", { sheet: range.sheet, comment });
    },
    getItemByCell: (sheet, [cell], session) => {
      const range = rangeArgument(cell, sheet, session);
      return object("Comment", { sheet: range.sheet, comment: found(atCell(range)) });
    },
  },
});

export const commentType = defineType<CommentRef>({
  name: "Comment",
  id: ({ comment }) => comment.id,
  exists: ({ sheet, comment }) => sheet.comments.includes(comment),
  properties: {
    id: { get: ({ comment }) => comment.id },
    content: {
      get: ({ comment }) => comment.text,
      set: ({ sheet, comment }, value) => {
        comment.text = asText(value);
        sheet.changed.add("comments");
      },
    },
    authorName: { get: ({ comment }) => comment.author },
    contentType: { get: () => "Plain" },
    resolved: { get: () => false },
  },
  methods: {
    getLocation: ({ sheet, comment: { cell } }) => object("Range", new RangeRef(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column })),
    delete: ({ sheet, comment }) => {
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      sheet.changed.add("comments");
    },
  },
});
