const pause = 150;

/** Builds a form and hands its parts to the page one after the other: the shell, the header, the editor, the buttons. */
export function buildSlowly(build) {
  build();
  const moles = document.getElementById("moles");
  const parts = [".wO", ".az6", ".Au", ".IZ"].map((name) => moles.querySelector(name));
  const places = parts.map((part) => {
    const place = document.createComment("later");
    part.replaceWith(place);
    return place;
  });
  places.forEach((place, index) => {
    setTimeout(() => place.replaceWith(parts[index]), pause * (index + 1));
  });
}
