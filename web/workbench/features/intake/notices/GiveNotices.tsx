import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { readFiles } from './goThroughNotices.ts';

/** The ways to give notices: saved pages, or the text or HTML of one. */
export function GiveNotices() {
  const [text, setText] = useState('');
  const paste = () => {
    const isHtml = /^\s*<[!a-z]/i.test(text);
    const content = new Blob([text], { type: 'text/plain' });
    void readFiles([{ name: isHtml ? 'pasted.html' : 'pasted.txt', content }]);
    setText('');
  };
  return (
    <>
      <div className="drop">
        <FileButton
          multiple
          accept=".html,.htm,.xhtml,.mhtml,.mht,.txt,.warc,.gz,.wacz,.json"
          onChange={(files) => {
            if (files.length > 0) void readFiles(files.map((file) => ({ name: file.name, content: file })));
          }}
        >
          {(props) => <Button {...props}>Choose notices</Button>}
        </FileButton>
        <span>or drop them here</span>
        <p className="quiet">
          Pages that you saved (<code>.html</code>, <code>.mhtml</code>, <code>.warc</code>,{' '}
          <code>.wacz</code>) or texts, several at once. Each is read as a case, every value with its words.
          Nothing is fetched, and nothing enters before you confirm it.
        </p>
      </div>
      <details className="paste-cells">
        <summary>Paste a notice</summary>
        <Textarea
          label="Text or HTML of a notice"
          autosize
          minRows={3}
          maxRows={10}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <p className="actions">
          <Button size="compact-sm" disabled={text.trim() === ''} onClick={paste}>
            Read this notice
          </Button>
        </p>
      </details>
    </>
  );
}
