import type { WorkbookModel } from "../../model";
import type { HostProperty } from "../../richapi";
import { RichApiError } from "../../richapi";
import { invalid, textArgument } from "../arguments";
import { asText, defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { guid } from "../ids";
import { object } from "../objects";

/** About what Excel keeps of an add-in's settings before it refuses or loses them. */
const MAX_SETTINGS = 2 * 1024 * 1024;

function store(workbook: WorkbookModel, key: string, value: unknown): void {
  const others = [...workbook.settings].reduce((size, [name, kept]) => (name === key ? size : size + name.length + JSON.stringify(kept).length), 0);
  if (value === undefined || others + key.length + JSON.stringify(value).length > MAX_SETTINGS) throw invalid();
  workbook.settings.set(key, value);
}

/** SettingCollection: values by key, in the workbook. */
export const settingCollectionType = defineCollection<WorkbookModel>({
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => object("Setting", { key })),
  find: (workbook, key) => (workbook.settings.has(String(key)) ? object("Setting", { key: String(key) }) : undefined),
  methods: {
    add: (workbook, [name, value]) => {
      const key = textArgument(name);
      if (key === "") throw invalid();
      store(workbook, key, value);
      return object("Setting", { key });
    },
  },
});

export const settingType = defineType<{ readonly key: string }>({
  name: "Setting",
  id: ({ key }) => key,
  exists: ({ key }, session) => session.workbook.settings.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ key }, session) => session.workbook.settings.get(key), set: ({ key }, value, session) => store(session.workbook, key, value) },
  },
  methods: { delete: ({ key }, _args, session) => void session.workbook.settings.delete(key) },
});

const namespaceOf = (xml: string): string => /<(?!\?|!)[^>]*?\sxmlns\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? "";

/** A part must be one well-formed element; Excel checks no more. */
function checkedXml(value: unknown): string {
  const xml = textArgument(value);
  const body = xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "").trim();
  const name = /^<([\w.:-]+)/.exec(body)?.[1];
  if (!name || !(body.endsWith(`</${name}>`) || /^<[^<>]*\/>$/.test(body))) throw invalid();
  return xml;
}

/** CustomXmlPartCollection. */
export const customXmlPartCollectionType = defineCollection<WorkbookModel>({
  name: "CustomXmlPartCollection",
  items: (workbook) => [...workbook.customXml.keys()].map((id) => object("CustomXmlPart", { id })),
  find: (workbook, key) => (workbook.customXml.has(String(key)) ? object("CustomXmlPart", { id: String(key) }) : undefined),
  methods: {
    add: (workbook, [value]) => {
      const xml = checkedXml(value);
      const id = guid(workbook.newId());
      workbook.customXml.set(id, xml);
      return object("CustomXmlPart", { id });
    },
    getByNamespace: (_workbook, [namespaceUri]) => object("CustomXmlPartScopedCollection", { namespaceUri: textArgument(namespaceUri) }),
  },
});

const inNamespace = ({ namespaceUri }: { namespaceUri: string }, { workbook }: ExcelSession) => [...workbook.customXml].filter(([, xml]) => namespaceOf(xml) === namespaceUri).map(([id]) => object("CustomXmlPart", { id }));

export const customXmlPartScopedCollectionType = defineCollection<{ readonly namespaceUri: string }>({
  name: "CustomXmlPartScopedCollection",
  items: inNamespace,
  find: (scope, key, session) => inNamespace(scope, session).find((part) => (part.target as { id: string }).id === key),
  methods: {
    getOnlyItem: (scope, _args, session) => {
      const parts = inNamespace(scope, session);
      if (parts.length !== 1) throw new RichApiError(parts.length ? "GeneralException" : "ItemNotFound");
      return parts[0];
    },
    getOnlyItemOrNullObject: (scope, _args, session) => {
      const parts = inNamespace(scope, session);
      return parts.length === 1 ? parts[0] : null;
    },
  },
});

export const customXmlPartType = defineType<{ readonly id: string }>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  exists: ({ id }, session) => session.workbook.customXml.has(id),
  properties: { id: { get: ({ id }) => id }, namespaceUri: { get: ({ id }, session) => namespaceOf(session.workbook.customXml.get(id) ?? "") } },
  methods: {
    getXml: ({ id }, _args, session) => session.workbook.customXml.get(id),
    setXml: ({ id }, [value], session) => void session.workbook.customXml.set(id, checkedXml(value)),
    delete: ({ id }, _args, session) => void session.workbook.customXml.delete(id),
  },
});

function property(name: keyof WorkbookModel["properties"]): HostProperty<WorkbookModel, ExcelSession> {
  return { get: (workbook) => workbook.properties[name], set: (workbook, value) => void (workbook.properties[name] = asText(value)) };
}

/** DocumentProperties. */
export const documentPropertiesType = defineType<WorkbookModel>({
  name: "DocumentProperties",
  properties: {
    title: property("title"),
    author: property("author"),
    subject: property("subject"),
    company: property("company"),
    comments: property("comments"),
    keywords: property("keywords"),
    category: property("category"),
    manager: property("manager"),
  },
});

/** WorkbookProtection: the structure is never protected here. */
export const workbookProtectionType = defineType<WorkbookModel>({
  name: "WorkbookProtection",
  properties: { protected: { get: () => false } },
});
