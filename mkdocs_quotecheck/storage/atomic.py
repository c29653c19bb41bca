"""Files that are written whole or not at all: reports, baselines, caches."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def atomic_write(path: Path, content: str | bytes) -> None:
    """Writes a file so that other processes see the old one or the new one, never a part. Makes its folder.

    While it is written it has a name that begins with a point. Texts become UTF-8, their line ends stay as they are.

    Raises:
        OSError: It cannot be written.
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:32]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files that only their owner can read; a report is for others too.
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
