"""What the readers of several formats share: running heads, printed page numbers, headings, speakers’ turns."""
