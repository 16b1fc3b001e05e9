import type { LocalExcel } from "../../src/host";

/** What an add-in has asked of Excel. In Excel on the web each request is a way to the server and back. */
export interface Asked {
  readonly requests: number;
  /** Things to do or to tell, of all requests together. */
  readonly actions: number;
  /** Ranges that Excel follows through all changes until the run ends. */
  readonly followed: number;
}

interface Message {
  readonly message?: { readonly body?: { readonly Actions?: readonly { readonly Name: string }[] } };
}

/** Counts what the work asks of this Excel. */
export async function askedOfExcel(host: LocalExcel, work: () => Promise<unknown>): Promise<Asked> {
  const { receive } = host;
  const batches: (readonly { readonly Name: string }[])[] = [];
  host.receive = function (text) {
    const actions = (JSON.parse(text) as Message).message?.body?.Actions;
    if (actions) batches.push(actions);
    receive.call(this, text);
  };
  try {
    await work();
  } finally {
    host.receive = receive;
  }
  const actions = batches.flat();
  return { requests: batches.length, actions: actions.length, followed: actions.filter(({ Name }) => Name === "_KeepReference").length };
}
