import { useInvestigation } from '../state/workbench.ts';

/** The title of the investigation above a printed view; nothing where it has none. */
export function PrintedHead() {
  const title = useInvestigation((each) => each.title);
  return title && <h1 className="on-paper printed-head">{title}</h1>;
}
