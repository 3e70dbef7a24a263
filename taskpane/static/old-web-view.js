// Runs before anything else, in the oldest browsers too: what the pane is built for is asked for here.
(function () {
  if (!Array.prototype.toSpliced) window.location.replace("old-web-view.html");
})();
