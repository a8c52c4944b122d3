/** Only the web's own schemes are links; whatever else stands in a record is shown as text. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** The addresses of a report and of its archived copy, which open in a tab of their own. */
export function ReportLinks({
  report: { url, archivedUrl },
}: {
  report: { readonly url: string | null; readonly archivedUrl: string | null };
}) {
  return [url, archivedUrl].map(
    (address, index) =>
      address &&
      (isWebAddress(address) ? (
        <a key={address} href={address} target="_blank" rel="noreferrer noopener">
          {index === 0 ? 'open ↗' : 'archived copy ↗'}
        </a>
      ) : (
        <span key={address}>{address}</span>
      )),
  );
}
