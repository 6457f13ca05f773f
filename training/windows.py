"""Documents cut into windows of at most WINDOW pieces."""

WINDOW = 256


def training_windows(document, first_size):
    """[(begin word, end word)] without overlap; first_size shifts the cuts, so that every pass cuts elsewhere.

    A cut falls on a paragraph's beginning where one is near, else on a sentence's where sentences are known.
    """
    out, i, size = [], 0, first_size
    while i < len(document.words):
        end = fill_window(document, i, size)
        if end < len(document.words):
            late = range(end, max(i + (end - i) * 2 // 3, i + 1), -1)
            begins = next((c for c in late if document.starts[c]), None)
            if begins is None and document.head is not None:
                begins = next((c for c in late if document.sentence[c] != document.sentence[c - 1]), None)
            end = end if begins is None else begins
        out.append((i, end))
        i, size = end, WINDOW
    return out


def fill_window(document, begin, size):
    room, end = size - 2, begin
    while end < len(document.words) and room >= len(document.pieces[end]):
        room -= len(document.pieces[end])
        end += 1
    return max(end, begin + 1)


def reading_windows(document, stride=0.75):
    """[(begin, end)] overlapping by a quarter, as at inference."""
    out, i = [], 0
    while i < len(document.words):
        end = fill_window(document, i, WINDOW)
        out.append((i, end))
        if end >= len(document.words):
            break
        i = max(i + 1, i + int((end - i) * stride))
    return out
