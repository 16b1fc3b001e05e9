/** The file writer is loaded when a copy is made or read, not before. */
export const loadClientCopy = () => import("../../workbook/clientCopy");
