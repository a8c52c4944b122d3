/** Names of files that are notices whatever is in them. */
const pages = /\.(?:x?html?|mht(?:ml)?|warc(?:\.gz)?|wacz)$/i;

/** True for the file of a notice: a saved page, a proposed case as JSON, or a text without a table in it. Others are sheets. */
export async function isNoticeFile({ name, content }: { name: string; content: Blob }): Promise<boolean> {
  if (pages.test(name)) return true;
  if (!/\.(?:txt|json)$/i.test(name)) return false;
  const head = await content.slice(0, 4_096).text();
  if (/\.json$/i.test(name)) return /"form"\s*:\s*"wishlist-proposal/.test(head);
  return !/^[^\n]*\t/.test(head);
}
