"""What is cited for a quotation: links, footnotes, keys, documents named in the text, with place and date."""
