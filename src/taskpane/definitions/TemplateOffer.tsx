import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useDefinitions } from "./DefinitionsContext";
import type { Template } from "./useTemplate";

export interface TemplateOfferProps {
  readonly template: Template;
}

/** Says what a template would add, before it does. */
export function TemplateOffer({ template }: TemplateOfferProps) {
  const { messages: { editors: words } } = useDefinitions();
  const { offer, problem } = template;
  if (offer === undefined && problem === "") return null;
  const count = offer?.length ?? 0;
  return (
    <MessageBar layout="multiline" intent={problem === "" ? "info" : "warning"}>
      <MessageBarBody>{problem !== "" ? problem : count === 0 ? words.templates.nothing : words.templates.offer(count)}</MessageBarBody>
      <MessageBarActions>
        {count > 0 && <Button size="small" appearance="primary" onClick={() => void template.accept()}>{words.add}</Button>}
        <Button size="small" onClick={template.forget}>{count > 0 ? words.cancel : words.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
