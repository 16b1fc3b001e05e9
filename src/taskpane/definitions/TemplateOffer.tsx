import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, Select } from "@fluentui/react-components";
import { TEMPLATE_NAMES } from "../../tables";
import { useDefinitions } from "./DefinitionsContext";
import type { Template } from "./useTemplate";

export interface TemplateOfferProps {
  readonly template: Template;
}

/** Says what a template would add, before it does, and offers the others. */
export function TemplateOffer({ template }: TemplateOfferProps) {
  const { messages: { editors: words, starter: { templates } } } = useDefinitions();
  const named = templates as Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  const { offer, problem } = template;
  if (offer === undefined && problem === "") return null;
  const count = offer?.length ?? 0;
  return (
    <MessageBar layout="multiline" intent={problem === "" ? "info" : "warning"}>
      <MessageBarBody>
        {problem !== "" ? problem : (
          <>
            <Field label={words.templates.which} hint={named[template.name].about} size="small">
              <Select size="small" value={template.name} onChange={(_, { value }) => void template.propose(value)}>
                {TEMPLATE_NAMES.map((name) => <option key={name} value={name}>{named[name].name}</option>)}
              </Select>
            </Field>
            <span>{count === 0 ? words.templates.nothing : words.templates.offer(count)}</span>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {count > 0 && <Button size="small" appearance="primary" onClick={() => void template.accept()}>{words.add}</Button>}
        <Button size="small" onClick={template.forget}>{count > 0 ? words.cancel : words.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
