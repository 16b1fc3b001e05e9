import { type ReckonerScope, serveReckoning } from "../workbook";

// The whole of the worker that `main.tsx` starts.
serveReckoning(self as unknown as ReckonerScope);
