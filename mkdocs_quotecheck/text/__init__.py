"""What any text is made of: characters, words, sentences, numbers, dates and names. No pages and no sources in here."""
