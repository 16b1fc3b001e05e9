/** Waits until everything that was asked for has been answered. */
export type Sync = () => Promise<void>;

/**
 * Lets several readers share the way to Excel: as soon as each of them waits for an answer or is done, one sync answers all. In Excel on the web it is the number of
 * syncs that takes the time. When one fails, so does the whole, once the others are done: nothing is asked of Excel any more after that.
 * @throws what the first of the readers that failed throws; an Excel error as `OfficeExtension.Error`, to all that wait for it
 */
export async function readSideBySide<T>(context: Excel.RequestContext, readers: readonly ((sync: Sync) => Promise<T>)[]): Promise<T[]> {
  let reading = readers.length;
  let waiting: { readonly goOn: () => void; readonly fail: (error: unknown) => void }[] = [];
  const answerAll = () => {
    if (waiting.length === 0 || waiting.length < reading) return;
    const answered = waiting;
    waiting = [];
    context.sync().then(() => answered.forEach(({ goOn }) => goOn()), (error: unknown) => answered.forEach(({ fail }) => fail(error)));
  };
  const sync: Sync = () => new Promise((goOn, fail) => {
    waiting.push({ goOn, fail });
    answerAll();
  });
  const read = await Promise.allSettled(readers.map(async (reader) => {
    try {
      return await reader(sync);
    } finally {
      reading--;
      answerAll();
    }
  }));
  return read.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}
