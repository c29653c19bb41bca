"""HTML or plain text → blocks of text, with what the elements around them say."""
